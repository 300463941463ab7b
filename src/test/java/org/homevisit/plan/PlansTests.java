package org.homevisit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homevisit.plan.Fixtures.COORDINATOR;
import static org.homevisit.plan.Fixtures.KEY;
import static org.homevisit.plan.Fixtures.NOON;
import static org.homevisit.plan.Fixtures.bare;
import static org.homevisit.plan.Fixtures.plan;
import static org.homevisit.plan.Fixtures.row;
import static org.homevisit.plan.Fixtures.withLeader;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Level;
import org.homevisit.review.Snapshot;
import org.homevisit.review.Snapshots;
import org.homevisit.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("database")
class PlansTests {

    private final Snapshots snapshots = mock(Snapshots.class);
    private PlanRowTable rowTable;
    private PlanChangeTable changes;
    private Objections objections;
    private Plans plans;

    @BeforeEach
    void database() {
        var source = Fixtures.database();
        var jdbc = JdbcClient.create(source);
        rowTable = new PlanRowTable(new JdbcTemplate(source));
        changes = new PlanChangeTable(jdbc);
        objections = new Objections(jdbc);
        plans = new Plans(jdbc, rowTable, changes, snapshots);
    }

    @Test
    void whatWasNeverSavedIsEmptyAtVersionZero() {
        assertThat(plans.get(KEY)).isEqualTo(Plan.empty(KEY));
    }

    @Test
    void aPlanComesBackAsItWasSaved() {
        var agreed = new PlanLine(withLeader(row("2"), "president", true), "cs-coordinator", NOON);
        var saved = new Plan(
                KEY, "方案", null, "原因", 1, List.of(new PlanLine(row("1"), null, null), agreed, line(bare("3"))));

        plans.save(Plan.empty(KEY), saved, COORDINATOR, NOON);

        assertThat(plans.get(KEY)).isEqualTo(saved);
        assertThat(plans.rows(KEY)).isEqualTo(saved.rows());
    }

    @Test
    void savingAgainReplacesTextsAndRows() {
        plans.save(Plan.empty(KEY), plan(1, row("1"), row("2")), COORDINATOR, NOON);

        plans.save(plans.get(KEY), plan(2, row("2"), row("3")), COORDINATOR, NOON);

        assertThat(plans.get(KEY)).isEqualTo(plan(2, row("2"), row("3")));
        assertThat(plans.planned(List.of(KEY, new CollegeKey("2022-winter", "ME"))))
                .isEqualTo(Map.of(KEY, 2));
    }

    @Test
    void aPlanWithoutRowsKeepsItsTexts() {
        plans.save(Plan.empty(KEY), plan(1), COORDINATOR, NOON);

        assertThat(plans.get(KEY)).isEqualTo(plan(1));
    }

    @Test
    void aStudentStandsInOnePlanOfACampaignOnly() {
        plans.save(Plan.empty(KEY), plan(1, row("1")), COORDINATOR, NOON);
        var other = new CollegeKey("2022-winter", "ME");
        var claim = new Plan(other, null, null, null, 1, List.of(line(row("1"))));

        assertThat(plans.plannedElsewhere(other, List.of("1", "2"))).containsExactly("1");
        assertThatThrownBy(() -> plans.save(Plan.empty(other), claim, COORDINATOR, NOON))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void changesKeepTheRowsBeforeAndAfter() {
        var change = new PlanChange(
                Ids.next(),
                KEY,
                1,
                ChangeKind.MODE,
                ChangeState.REQUESTED,
                "1",
                null,
                row("1"),
                RowEdit.mode(row("1"), Mode.PHONE),
                "大雪封山",
                "cs-coordinator",
                "王老师",
                NOON,
                null,
                null,
                null,
                null);

        changes.insert(change);

        assertThat(changes.find(change.id())).contains(change);
        assertThat(changes.open(KEY)).containsExactly(change);
        assertThat(changes.close(change, ChangeState.APPROVED, Fixtures.CENTRE, NOON, "同意"))
                .isTrue();
        assertThat(changes.close(change, ChangeState.WITHDRAWN, COORDINATOR, NOON, null))
                .isFalse();
        assertThat(plans.appliedChanges(KEY))
                .singleElement()
                .satisfies(applied -> assertThat(applied.decidedBy()).isEqualTo("centre"));
    }

    @Test
    void theApprovedRowsAreThoseOfTheLastHandIn() throws Exception {
        var handedIn = plan(1, row("1"), withLeader(row("2"), "president", true));
        plans.save(Plan.empty(KEY), handedIn, COORDINATOR, NOON);
        var json = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .writeValueAsString(
                        PlanSnapshot.of(handedIn, Map.of("1", Fixtures.student("1", 2019, Level.BACHELOR))));
        when(snapshots.of(PlanSnapshot.subject(KEY)))
                .thenReturn(List.of(new Snapshot(PlanSnapshot.subject(KEY), 1, NOON, "cs-coordinator", "", json)));
        assertThat(json).contains("\"studentName\":\"学生1\"", "\"studentNumber\":\"1\"");
        var change = cancelled("1");
        changes.insert(change);
        changes.close(change, ChangeState.APPROVED, Fixtures.CENTRE, NOON, null);

        rowTable.remove(KEY, "1");

        assertThat(plans.rows(KEY)).hasSize(1);
        assertThat(plans.approvedRows(KEY)).isEqualTo(handedIn.rows());
    }

    private static PlanChange cancelled(String student) {
        return new PlanChange(
                Ids.next(),
                KEY,
                1,
                ChangeKind.CANCEL,
                ChangeState.REQUESTED,
                student,
                null,
                row(student),
                null,
                "转学",
                "cs-coordinator",
                "王老师",
                NOON,
                null,
                null,
                null,
                null);
    }

    @Test
    void rowsAreAppendedChangedAndRemoved() {
        plans.save(Plan.empty(KEY), plan(1, row("1"), row("2")), COORDINATOR, NOON);

        rowTable.append(KEY, line(row("3")));
        rowTable.change(KEY, RowEdit.visitors(row("2"), List.of("cs-visitor-8")));
        rowTable.remove(KEY, "1");

        assertThat(plans.rows(KEY)).containsExactly(RowEdit.visitors(row("2"), List.of("cs-visitor-8")), row("3"));
        assertThat(plans.get(KEY).scheme()).isEqualTo("实施方案");
    }

    @Test
    void objectionsAreKept() {
        var objection = new Objection("1", "president", "校长", NOON, "日期冲突");

        objections.add(KEY, objection);

        assertThat(objections.of(KEY)).containsExactly(objection);
    }

    private static PlanLine line(PlanRow row) {
        return new PlanLine(row, null, null);
    }
}
