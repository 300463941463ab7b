package org.homevisit.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homevisit.organisation.Actor;
import org.homevisit.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of who handed in and decided what, in which round. */
@Component
public class Trail {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    Trail(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    public void record(
            Subject subject, int round, String task, Actor by, @Nullable Boolean approved, @Nullable String remarks) {
        recordAll(Map.of(subject, round), task, by, approved, remarks);
    }

    /** The same step of several subjects, each in its own round, in one batch. */
    public void recordAll(
            Map<Subject, Integer> rounds, String task, Actor by, @Nullable Boolean approved, @Nullable String remarks) {
        var now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        batches.batchUpdate(
                """
                insert into trail_entry (id, subject_kind, subject_id, round, task, account, name, recorded_at, approved,
                    remarks)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                rounds.entrySet().stream()
                        .map(entry -> new Object[] {
                            Ids.next(),
                            entry.getKey().kind(),
                            entry.getKey().id(),
                            entry.getValue(),
                            task,
                            by.account(),
                            by.name(),
                            now,
                            approved,
                            remarks
                        })
                        .toList());
    }

    /** Oldest first. */
    public List<TrailEntry> of(Subject subject) {
        return jdbc.sql("select * from trail_entry where subject_kind = ? and subject_id = ? order by position")
                .params(subject.kind(), subject.id())
                .query(Trail::entry)
                .list();
    }

    /** Oldest first. */
    public List<TrailEntry> of(Collection<Subject> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        var idsByKind = subjects.stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        Subject::kind, Collectors.mapping(Subject::id, Collectors.toUnmodifiableList())));
        var conditions = new StringBuilder();
        var parameters = new HashMap<String, Object>();
        idsByKind.forEach((kind, ids) -> {
            var number = parameters.size();
            conditions
                    .append(conditions.isEmpty() ? "" : " or ")
                    .append("(subject_kind = :kind" + number + " and subject_id in (:ids" + number + "))");
            parameters.put("kind" + number, kind);
            parameters.put("ids" + number, ids);
        });
        return jdbc.sql("select * from trail_entry where " + conditions + " order by position")
                .params(parameters)
                .query(Trail::entry)
                .list();
    }

    private static TrailEntry entry(ResultSet row, int number) throws SQLException {
        return new TrailEntry(
                row.getObject("id", UUID.class),
                new Subject(row.getString("subject_kind"), row.getString("subject_id")),
                row.getInt("round"),
                row.getString("task"),
                row.getString("account"),
                row.getString("name"),
                row.getObject("recorded_at", OffsetDateTime.class)
                        .atZoneSameInstant(ZoneId.systemDefault())
                        .toOffsetDateTime(),
                row.getObject("approved", Boolean.class),
                row.getString("remarks"));
    }
}
