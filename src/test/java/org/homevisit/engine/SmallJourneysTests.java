package org.homevisit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homevisit.engine.School.CS;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.homevisit.plan.PlanProcess;
import org.homevisit.revisit.RevisitDue;
import org.homevisit.revisit.RevisitProcess;
import org.homevisit.revisit.StartRevisit;
import org.homevisit.shared.Refusal;
import org.homevisit.verification.CallProcess;
import org.homevisit.verification.CallProcess.NewCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Plan change, verification call and revisit: one task each. */
@EngineSlice
@Tag("database")
class SmallJourneysTests {

    private static final String CHANGE = "2022-winter/CS/change-3";
    private static final String CALL = "2022-winter/CS/191102034/call-1";
    private static final String REVISIT = "CS/191102034/2032-07";
    private static final OffsetDateTime DUE = OffsetDateTime.parse("2032-07-20T09:00:00+08:00");

    private final UUID id = UUID.randomUUID();

    @Autowired
    private School school;

    @Autowired
    private Cockpit cockpit;

    @Autowired
    private PlanProcess plans;

    @Autowired
    private CallProcess calls;

    @Autowired
    private RevisitProcess revisits;

    @Autowired
    private StartRevisit startRevisit;

    @Autowired
    private RevisitDue revisitDue;

    @Autowired
    private RuntimeService runtimeService;

    @BeforeEach
    void open() {
        cockpit.empty();
        school.opens(0);
    }

    @AfterEach
    void resetClock() {
        cockpit.empty();
    }

    @Test
    void centreApprovesChange() {
        plans.changeRequested(CS, 3, id);
        assertThat(cockpit.tasks(CHANGE)).containsExactly("UserTask_ApprovePlanChange");
        assertThat(cockpit.candidates(CHANGE)).containsExactly("group:centre");
        assertThat(cockpit.variables(CHANGE)).containsOnlyKeys("campaignCode", "college", "changeId");
        assertThat(cockpit.instance(CHANGE).getTenantId()).isEqualTo("CS");

        plans.changeDecided(id, true);

        assertThat(cockpit.passed(CHANGE, PlanChangeModel.END_EVENT_CHANGE_APPLIED))
                .isTrue();
        assertThat(cockpit.passed(CHANGE, PlanChangeModel.END_EVENT_CHANGE_REFUSED))
                .isFalse();
    }

    @Test
    void centreRefusesChange() {
        plans.changeRequested(CS, 3, id);

        plans.changeDecided(id, false);

        assertThat(cockpit.passed(CHANGE, PlanChangeModel.END_EVENT_CHANGE_REFUSED))
                .isTrue();
    }

    @Test
    void collegeTakesChangeBack() {
        plans.changeRequested(CS, 3, id);

        plans.changeWithdrawn(id);

        assertThat(cockpit.passed(CHANGE, PlanChangeModel.END_EVENT_CHANGE_WITHDRAWN))
                .isTrue();
        assertThatThrownBy(() -> plans.changeDecided(id, true)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIRMED, EndEvent_VisitConfirmed",
        "DISPUTED, EndEvent_VisitDisputed",
        "UNREACHED, EndEvent_FamilyUnreached"
    })
    void callEndsAsItWasAnswered(String outcome, String end) {
        calls.start(List.of(new NewCall(id, 1, UUID.randomUUID(), CS, "191102034")));
        assertThat(cockpit.candidates(CALL)).containsExactly("group:centre");
        assertThat(cockpit.variables(CALL)).containsOnlyKeys("campaignCode", "college", "visitId", "callId");

        calls.answered(id, outcome);

        for (var each : List.of("EndEvent_VisitConfirmed", "EndEvent_VisitDisputed", "EndEvent_FamilyUnreached")) {
            assertThat(cockpit.passed(CALL, each)).isEqualTo(each.equals(end));
        }
    }

    @Test
    void revisitOpensOnItsDate() {
        revisits.start(id, "CS", "191102034", DUE);
        assertThat(cockpit.tasks(REVISIT)).isEmpty();
        assertThat(cockpit.variables(REVISIT))
                .containsOnlyKeys("college", "revisitId", "dueAt")
                .containsEntry("dueAt", "2032-07-20T09:00:00+08:00");
        assertThat(cockpit.timer(REVISIT, RevisitModel.EVENT_REVISIT_DUE)
                        .getDuedate()
                        .toInstant())
                .isEqualTo(DUE.toInstant());
        verify(revisitDue, never()).due(id);

        cockpit.fire(REVISIT, RevisitModel.EVENT_REVISIT_DUE);

        verify(revisitDue).due(id);
        assertThat(cockpit.tasks(REVISIT)).containsExactly("UserTask_ConductRevisit");
        assertThat(cockpit.candidates(REVISIT)).containsExactly("cs-visitor-1");
        assertThat(school.notices()).extracting("to").containsExactly("cs-visitor-1");
    }

    @Test
    void coordinatorsRevisitWhereTheVisitorsHaveLeft() {
        school.visitorsHaveLeft();
        revisits.start(id, "CS", "191102034", DUE);

        cockpit.fire(REVISIT, RevisitModel.EVENT_REVISIT_DUE);

        assertThat(cockpit.candidates(REVISIT)).containsExactly("group:college-coordinator");
        assertThat(school.notices()).extracting("to").containsExactly("cs-college-coordinator");
    }

    @ParameterizedTest
    @CsvSource({"true, EndEvent_NextRevisitPlanned", "false, EndEvent_RevisitDone"})
    void revisitPlansTheNextOrNot(boolean again, String end) {
        revisits.start(id, "CS", "191102034", DUE);
        cockpit.fire(REVISIT, RevisitModel.EVENT_REVISIT_DUE);

        revisits.handedIn(id, again);

        assertThat(cockpit.passed(REVISIT, end)).isTrue();
        verify(startRevisit, again ? org.mockito.Mockito.times(1) : never()).again(id);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void revisitEndsWhenItsStudentHasLeft(boolean due) {
        revisits.start(id, "CS", "191102034", DUE);
        if (due) {
            cockpit.fire(REVISIT, RevisitModel.EVENT_REVISIT_DUE);
        }

        revisits.studentLeft(id);

        assertThat(cockpit.passed(REVISIT, RevisitModel.END_EVENT_STUDENT_LEFT)).isTrue();
    }

    @Test
    void nothingStartsWithoutItsCollege() {
        assertThatThrownBy(() -> runtimeService.startProcessInstanceByKey("HomeVisit", "x"))
                .hasStackTraceContaining("engine.noCollege");
    }
}
