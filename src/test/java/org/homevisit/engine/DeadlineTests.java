package org.homevisit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homevisit.engine.School.CS;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.homevisit.campaign.CampaignProcess;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.Deadlines;
import org.homevisit.campaign.Phase;
import org.homevisit.materials.MaterialsProcess;
import org.homevisit.materials.MaterialsStep;
import org.homevisit.plan.PlanProcess;
import org.homevisit.plan.PlanStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The six timers of a college; the seventh is the revisit's, see {@link SmallJourneysTests}. */
@EngineSlice
@Tag("database")
class DeadlineTests {

    private static final String KEY = CS.businessKey();
    private static final Map<Phase, String> HOLDER = Map.of(
            Phase.PLAN, "cs-college-coordinator",
            Phase.MATERIALS, "cs-college-coordinator",
            Phase.PAPER, "centre");

    @Autowired
    private School school;

    @Autowired
    private Cockpit cockpit;

    @Autowired
    private CampaignProcess campaigns;

    @Autowired
    private PlanProcess plans;

    @Autowired
    private MaterialsProcess materials;

    @Autowired
    private CollegeCampaigns colleges;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void open() {
        cockpit.empty();
        jdbc.sql("delete from timer_sent").update();
        school.opens(0);
        cockpit.clock(OffsetDateTime.parse("2031-12-21T09:00:00+08:00"));
        campaigns.open(School.campaign());
    }

    @AfterEach
    void resetClock() {
        cockpit.empty();
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void holdersAreRemindedThreeTimesAndThenNoMore(Phase phase) {
        reach(phase);
        var reminder = Phases.of(phase).reminder();
        var deadline = School.deadlines().of(phase);

        for (var before : new long[] {72, 24, 2}) {
            assertThat(due(reminder)).isEqualTo(deadline.minusHours(before).toInstant());
            school.notices().clear();
            cockpit.fire(KEY, reminder);
            assertThat(school.notices()).extracting("to").containsExactly(HOLDER.get(phase));
            assertThat(school.notices().get(0).subject()).startsWith("提醒：");
        }

        assertThat(due(reminder)).isAfter(deadline.plusYears(40).toInstant());
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void whatHasNotArrivedIsMarkedLateAtItsDeadline(Phase phase) {
        reach(phase);
        var late = Phases.of(phase).late();
        var deadline = School.deadlines().of(phase);
        assertThat(due(late)).isEqualTo(deadline.toInstant());
        school.notices().clear();

        cockpit.fire(KEY, late);

        verify(colleges).markLate(CS, phase);
        assertThat(school.notices())
                .extracting("to")
                .containsExactlyInAnyOrder("cs-college-coordinator", "cs-college-leader", "centre");
        assertThat(school.notices().get(0).subject()).startsWith("信息工程学院：").contains("逾期");
        assertThat(due(late)).isAfter(deadline.plusYears(40).toInstant());
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void whatHasArrivedIsNotLate(Phase phase) {
        reach(phase);
        school.arrived(CS, phase, School.deadlines().of(phase).minusDays(1));
        school.notices().clear();

        cockpit.fire(KEY, Phases.of(phase).late());

        verify(colleges, never()).markLate(any(), any());
        assertThat(school.notices()).isEmpty();
    }

    @Test
    void whoHoldsTheTaskIsToldOfLateness() {
        plans.handedIn(CS);
        plans.decided(CS, PlanStep.SIGN, true);
        school.notices().clear();

        cockpit.fire(KEY, CollegeCampaignModel.BOUNDARY_EVENT_PLAN_LATE);

        assertThat(school.notices()).extracting("to").contains("cs-seal-keeper");
    }

    @Test
    void reminderMoreThanAnHourPastIsSkipped() {
        cockpit.clock(School.PLAN_DEADLINE.minusDays(3).plusHours(2));
        school.notices().clear();

        cockpit.fire(KEY, CollegeCampaignModel.BOUNDARY_EVENT_PLAN_REMINDER);

        assertThat(school.notices()).isEmpty();
        assertThat(due(CollegeCampaignModel.BOUNDARY_EVENT_PLAN_REMINDER))
                .isEqualTo(School.PLAN_DEADLINE.minusDays(1).toInstant());
    }

    @Test
    void reminderWhoseMomentHasJustPassedIsSentAfterAMove() {
        cockpit.clock(School.PLAN_DEADLINE.minusDays(10));
        movePlan(School.PLAN_DEADLINE.minusDays(7).minusMinutes(30));
        school.notices().clear();

        assertThat(due(CollegeCampaignModel.BOUNDARY_EVENT_PLAN_REMINDER))
                .isBefore(School.PLAN_DEADLINE.minusDays(10).plusMinutes(1).toInstant());
        cockpit.fire(KEY, CollegeCampaignModel.BOUNDARY_EVENT_PLAN_REMINDER);

        assertThat(school.notices()).isNotEmpty();
        assertThat(due(CollegeCampaignModel.BOUNDARY_EVENT_PLAN_REMINDER))
                .isEqualTo(School.PLAN_DEADLINE.minusDays(8).minusMinutes(30).toInstant());
    }

    @Test
    void returnLosesNoTimer() {
        plans.handedIn(CS);
        plans.decided(CS, PlanStep.SIGN, false);

        assertThat(due(CollegeCampaignModel.BOUNDARY_EVENT_PLAN_REMINDER))
                .isEqualTo(School.PLAN_DEADLINE.minusDays(3).toInstant());
        assertThat(due(CollegeCampaignModel.BOUNDARY_EVENT_PLAN_LATE)).isEqualTo(School.PLAN_DEADLINE.toInstant());
    }

    @Test
    void lateMarkIsNeverSkipped() {
        cockpit.clock(School.PLAN_DEADLINE.plusDays(9));

        cockpit.fire(KEY, CollegeCampaignModel.BOUNDARY_EVENT_PLAN_LATE);

        verify(colleges).markLate(CS, Phase.PLAN);
    }

    @Test
    void phaseThatBeginsAfterItsDeadlineIsLateAtOnce() {
        cockpit.clock(School.MATERIALS_DEADLINE.plusDays(1));
        reach(Phase.MATERIALS);
        assertThat(due(CollegeCampaignModel.BOUNDARY_EVENT_MATERIALS_LATE))
                .isEqualTo(School.MATERIALS_DEADLINE.plusDays(1).plusSeconds(1).toInstant());

        cockpit.fire(KEY, CollegeCampaignModel.BOUNDARY_EVENT_MATERIALS_LATE);

        verify(colleges).markLate(CS, Phase.MATERIALS);
        assertThat(due(CollegeCampaignModel.BOUNDARY_EVENT_MATERIALS_LATE))
                .isAfter(School.MATERIALS_DEADLINE.plusYears(40).toInstant());
    }

    @Test
    void timersVariablesAndDueDatesFollowAMovedDeadline() {
        for (var deadline : new OffsetDateTime[] {
            School.PLAN_DEADLINE.plusDays(5),
            School.PLAN_DEADLINE.minusDays(2),
            OffsetDateTime.parse("2031-12-20T12:00:00+08:00")
        }) {
            movePlan(deadline);

            assertThat(cockpit.variables(KEY)).containsEntry("planDeadline", Moments.text(deadline));
            assertThat(cockpit.task(KEY).getDueDate().toInstant()).isEqualTo(deadline.toInstant());
            assertThat(due(CollegeCampaignModel.BOUNDARY_EVENT_PLAN_LATE)).isEqualTo(deadline.toInstant());
        }
        assertThat(cockpit.tasks(KEY)).containsExactly("UserTask_FillPlan");
    }

    @Test
    void moveIntoThePastIsLateAtOnceAndMoveForwardArmsAgain() {
        movePlan(OffsetDateTime.parse("2031-12-20T12:00:00+08:00"));
        assertThat(due(CollegeCampaignModel.BOUNDARY_EVENT_PLAN_REMINDER))
                .isAfter(School.PLAN_DEADLINE.plusYears(40).toInstant());
        cockpit.fire(KEY, CollegeCampaignModel.BOUNDARY_EVENT_PLAN_LATE);
        verify(colleges).markLate(CS, Phase.PLAN);

        movePlan(School.PLAN_DEADLINE.plusDays(5));

        assertThat(due(CollegeCampaignModel.BOUNDARY_EVENT_PLAN_REMINDER))
                .isEqualTo(School.PLAN_DEADLINE.plusDays(2).toInstant());
        school.notices().clear();
        cockpit.fire(KEY, CollegeCampaignModel.BOUNDARY_EVENT_PLAN_LATE);
        assertThat(school.notices()).isNotEmpty();
    }

    @Test
    void oneReminderOfOneDeadlineIsSentOnce() {
        cockpit.fire(KEY, CollegeCampaignModel.BOUNDARY_EVENT_PLAN_REMINDER);
        movePlan(School.PLAN_DEADLINE.plusDays(5));
        cockpit.clock(School.PLAN_DEADLINE.minusDays(3).minusMinutes(1));
        movePlan(School.PLAN_DEADLINE);
        school.notices().clear();

        cockpit.fire(KEY, CollegeCampaignModel.BOUNDARY_EVENT_PLAN_REMINDER);

        assertThat(school.notices()).isEmpty();
    }

    @Test
    void laterPhasesKnowAMovedDeadline() {
        var deadlines = School.deadlines();
        school.deadlines(
                CS, new Deadlines(deadlines.plan(), deadlines.materials().plusDays(3), deadlines.paper()));
        campaigns.moveDeadlines(school.college(CS));

        reach(Phase.MATERIALS);

        assertThat(due(CollegeCampaignModel.BOUNDARY_EVENT_MATERIALS_LATE))
                .isEqualTo(School.MATERIALS_DEADLINE.plusDays(3).toInstant());
        assertThat(cockpit.task(KEY).getDueDate().toInstant())
                .isEqualTo(School.MATERIALS_DEADLINE.plusDays(3).toInstant());
    }

    private void movePlan(OffsetDateTime plan) {
        var now = school.college(CS).deadlines();
        school.deadlines(CS, new Deadlines(plan, now.materials(), now.paper()));
        campaigns.moveDeadlines(school.college(CS));
    }

    private Instant due(String event) {
        return cockpit.timer(KEY, event).getDuedate().toInstant();
    }

    private void reach(Phase phase) {
        if (phase == Phase.PLAN) {
            return;
        }
        plans.handedIn(CS);
        for (var step : PlanStep.values()) {
            plans.decided(CS, step, true);
        }
        if (phase == Phase.PAPER) {
            materials.handedIn(CS);
            for (var step : MaterialsStep.values()) {
                materials.decided(CS, step, true);
            }
        }
    }
}
