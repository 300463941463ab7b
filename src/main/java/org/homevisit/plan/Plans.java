package org.homevisit.plan;

import static java.util.stream.Collectors.toMap;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Actor;
import org.homevisit.review.Snapshots;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plans of the colleges. */
@Component
public class Plans {

    private final JdbcClient jdbc;
    private final PlanRowTable rowTable;
    private final PlanChangeTable changes;
    private final Snapshots snapshots;

    Plans(JdbcClient jdbc, PlanRowTable rowTable, PlanChangeTable changes, Snapshots snapshots) {
        this.jdbc = jdbc;
        this.rowTable = rowTable;
        this.changes = changes;
        this.snapshots = snapshots;
    }

    /** In plan order, as they now are (changes applied). */
    public List<PlanRow> rows(CollegeKey key) {
        return rowTable.of(key).stream().map(PlanLine::row).toList();
    }

    /** Version 0 and empty before it was ever saved. One statement: the texts travel with the first row only. */
    public Plan get(CollegeKey key) {
        var found = new ArrayList<Plan>();
        var lines = new ArrayList<PlanLine>();
        jdbc.sql("""
                        select p.version, t.scheme, t.safety_plan, t.uncovered_reason, r.*
                        from plan p
                        left join plan_row r on r.campaign = p.campaign and r.college = p.college
                        left join plan t on t.campaign = p.campaign and t.college = p.college
                            and (r.row_no is null or r.row_no = (
                                select min(m.row_no) from plan_row m where m.campaign = ? and m.college = ?))
                        where p.campaign = ? and p.college = ?
                        order by r.row_no
                        """)
                .params(key.campaign(), key.college(), key.campaign(), key.college())
                .query(rs -> {
                    if (found.isEmpty()) {
                        found.add(new Plan(
                                key,
                                rs.getString("scheme"),
                                rs.getString("safety_plan"),
                                rs.getString("uncovered_reason"),
                                rs.getInt("version"),
                                lines));
                    }
                    if (rs.getString("student_number") != null) {
                        lines.add(PlanRowTable.line(rs));
                    }
                });
        return found.isEmpty() ? Plan.empty(key) : found.get(0);
    }

    /** The rows as the centre approved them, before any change: what the planned edition of 附件2 shows. */
    public List<PlanRow> approvedRows(CollegeKey key) {
        if (changes.applied(key).isEmpty()) {
            return rows(key);
        }
        var handedIn = snapshots.of(PlanSnapshot.subject(key));
        return handedIn.isEmpty()
                ? rows(key)
                : RowText.snapshotRows(handedIn.get(handedIn.size() - 1).json());
    }

    /** What the approved changes did, oldest first (附件2, 与计划差异). */
    public List<PlanChange> appliedChanges(CollegeKey key) {
        return changes.applied(key);
    }

    /** Students planned in each college; colleges without a plan are absent. */
    public Map<CollegeKey, Integer> planned(Collection<CollegeKey> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        var campaigns = keys.stream().map(CollegeKey::campaign).distinct().toList();
        var counts = new LinkedHashMap<CollegeKey, Integer>();
        jdbc.sql("select campaign, college, count(*) as planned from plan_row where campaign in (:campaigns)"
                        + " group by campaign, college")
                .param("campaigns", campaigns)
                .query(rs -> {
                    counts.put(new CollegeKey(rs.getString("campaign"), rs.getString("college")), rs.getInt("planned"));
                });
        return counts.entrySet().stream()
                .filter(count -> keys.contains(count.getKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Replaces texts and rows; the caller holds the college's lock. */
    void save(Plan before, Plan after, Actor by, OffsetDateTime at) {
        writeTexts(before, after, by, at);
        rowTable.replace(after.key(), before.lines(), after.lines());
    }

    /** Keeps texts, counts the version up: the rows of an approved plan were changed. */
    void touch(CollegeKey key, Actor by, OffsetDateTime at) {
        jdbc.sql("update plan set version = version + 1, saved_by = ?, saved_at = ? where campaign = ? and college = ?")
                .params(by.account(), at, key.campaign(), key.college())
                .update();
    }

    private void writeTexts(Plan before, Plan after, Actor by, OffsetDateTime at) {
        var statement = before.version() == 0
                ? "insert into plan (scheme, safety_plan, uncovered_reason, saved_by, saved_at, version, campaign, college)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)"
                : "update plan set scheme = ?, safety_plan = ?, uncovered_reason = ?, saved_by = ?, saved_at = ?,"
                        + " version = ? where campaign = ? and college = ?";
        jdbc.sql(statement)
                .param(after.scheme())
                .param(after.safetyPlan())
                .param(after.uncoveredReason())
                .param(by.account())
                .param(at)
                .param(after.version())
                .param(after.key().campaign())
                .param(after.key().college())
                .update();
    }

    /** Of these students, those that stand in another college's plan of the campaign. */
    List<String> plannedElsewhere(CollegeKey key, Collection<String> students) {
        return students.isEmpty()
                ? List.of()
                : jdbc.sql("select student_number from plan_row where campaign = :campaign and college <> :college"
                                + " and student_number in (:students)")
                        .param("campaign", key.campaign())
                        .param("college", key.college())
                        .param("students", students)
                        .query(String.class)
                        .list();
    }
}
