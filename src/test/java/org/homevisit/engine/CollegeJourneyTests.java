package org.homevisit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homevisit.engine.School.CS;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import org.camunda.bpm.engine.TaskService;
import org.homevisit.campaign.CampaignProcess;
import org.homevisit.campaign.CollegeState;
import org.homevisit.materials.MaterialsProcess;
import org.homevisit.materials.MaterialsStep;
import org.homevisit.plan.PlanProcess;
import org.homevisit.plan.PlanStep;
import org.homevisit.shared.Refusal;
import org.homevisit.verification.DrawSample;
import org.homevisit.visit.VisitProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@EngineSlice
@Tag("database")
class CollegeJourneyTests {

    private static final String KEY = CS.businessKey();

    @Autowired
    private School school;

    @Autowired
    private Cockpit cockpit;

    @Autowired
    private CampaignProcess campaigns;

    @Autowired
    private PlanProcess plans;

    @Autowired
    private VisitProcess visits;

    @Autowired
    private MaterialsProcess materials;

    @Autowired
    private DrawSample drawSample;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TaskService taskService;

    @BeforeEach
    void open() {
        cockpit.empty();
        school.opens(2);
        campaigns.open(School.campaign());
    }

    @Test
    void campaignStartsItsCollegeUnderItsTenant() {
        assertThat(cockpit.tasks(KEY)).containsExactly("UserTask_FillPlan");
        assertThat(cockpit.instance(KEY).getTenantId()).isEqualTo("CS");
        assertThat(cockpit.instance(School.CAMPAIGN).getTenantId()).isNull();
        assertThat(cockpit.variables(KEY))
                .containsOnly(
                        java.util.Map.entry("campaignCode", School.CAMPAIGN),
                        java.util.Map.entry("college", "CS"),
                        java.util.Map.entry("planDeadline", "2031-12-29T12:00:00+08:00"),
                        java.util.Map.entry("materialsDeadline", "2032-02-20T12:00:00+08:00"),
                        java.util.Map.entry("paperDeadline", "2032-03-05T12:00:00+08:00"));
        assertThat(cockpit.variables(School.CAMPAIGN)).containsOnlyKeys("campaignCode");
        assertThat(cockpit.task(KEY).getDueDate().toInstant()).isEqualTo(School.PLAN_DEADLINE.toInstant());
        assertThat(cockpit.candidates(KEY)).containsExactly("group:college-coordinator");
    }

    @Test
    void newTaskIsToldToItsCandidates() {
        assertThat(school.notices())
                .extracting("to", "subject", "about")
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "cs-college-coordinator", "新任务：填报家访计划（2022-winter/CS）", "2022-winter/CS"));
    }

    @Test
    void planComesBackFromEachStep() {
        for (var step : PlanStep.values()) {
            plans.handedIn(CS);
            approveUpTo(step);
            plans.decided(CS, step, false);
            assertThat(cockpit.tasks(KEY)).containsExactly("UserTask_FillPlan");
        }
    }

    private void approveUpTo(PlanStep step) {
        for (var before : PlanStep.values()) {
            if (before == step) {
                return;
            }
            plans.decided(CS, before, true);
        }
    }

    @Test
    void coordinatorTakesThePlanBackFromTheSigner() {
        plans.handedIn(CS);

        plans.withdrawn(CS);

        assertThat(cockpit.tasks(KEY)).containsExactly("UserTask_FillPlan");
        assertThatThrownBy(() -> plans.withdrawn(CS)).isInstanceOf(Refusal.class);
    }

    @Test
    void decidedTaskIsDecidedOnce() {
        plans.handedIn(CS);

        assertThatThrownBy(() -> plans.handedIn(CS))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }

    @Test
    void completionRoundTheUseCasesIsRefused() {
        var task = cockpit.task(KEY).getId();

        assertThatThrownBy(() -> taskService.complete(task)).hasRootCauseInstanceOf(Refusal.class);
        assertThat(cockpit.tasks(KEY)).containsExactly("UserTask_FillPlan");
    }

    @Test
    void approvalStartsEveryVisitAndTheLastOneLetsTheCollegeGoOn() {
        approvePlan();
        assertThat(cockpit.tasks(KEY)).isEmpty();
        assertThat(cockpit.variables(KEY)).doesNotContainKeys("visitsOpen", "visitId");

        var both = school.visits(CS);
        accept(both.get(0));
        assertThat(cockpit.tasks(KEY)).isEmpty();
        visits.cancelled(both.get(1));

        assertThat(cockpit.tasks(KEY)).containsExactly("UserTask_Summarise");
        assertThat(cockpit.task(KEY).getDueDate().toInstant()).isEqualTo(School.MATERIALS_DEADLINE.toInstant());
    }

    @Test
    void planWithoutVisitsPasses() {
        school.opens(0);

        approvePlan();

        assertThat(cockpit.tasks(KEY)).containsExactly("UserTask_Summarise");
    }

    @Test
    void addedVisitIsWaitedFor() {
        approvePlan();

        var added = school.newVisit(CS, "191102009");
        school.oneMoreOpen(CS);
        visits.added(CS, added);

        assertThat(cockpit.tasks(KEY + "/191102009")).containsExactly("UserTask_ConductVisit");
        assertThat(cockpit.variables(KEY)).doesNotContainKey("visitId");
        assertThat(cockpit.variables(KEY + "/191102009")).containsOnlyKeys("campaignCode", "college", "visitId");
        school.visits(CS).stream().filter(visit -> !visit.equals(added.id())).forEach(visits::cancelled);
        assertThat(cockpit.tasks(KEY)).isEmpty();
        visits.cancelled(added.id());
        assertThat(cockpit.tasks(KEY)).containsExactly("UserTask_Summarise");
    }

    @Test
    void visitIsNotAddedBeforeOrAfterTheVisits() {
        assertThatThrownBy(() -> visits.added(CS, school.newVisit(CS, "191102009")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void materialsComeBackFromEachStepAndTheSampleIsAskedForEachTime() {
        toMaterials();
        for (var step : MaterialsStep.values()) {
            materials.handedIn(CS);
            for (var before : MaterialsStep.values()) {
                if (before == step) {
                    break;
                }
                materials.decided(CS, before, true);
            }
            materials.decided(CS, step, false);
            assertThat(cockpit.tasks(KEY)).containsExactly("UserTask_Summarise");
        }
        verify(drawSample, times(1)).draw(CS);
    }

    @Test
    void collegeClosesWithItsPaperAndTheCampaignWithItsColleges() {
        toMaterials();
        materials.handedIn(CS);
        for (var step : MaterialsStep.values()) {
            materials.decided(CS, step, true);
        }
        assertThat(cockpit.tasks(KEY)).containsExactly("UserTask_ReceivePaper");
        assertThat(cockpit.task(KEY).getDueDate().toInstant()).isEqualTo(School.PAPER_DEADLINE.toInstant());
        materials.paperDecided(CS, false);
        assertThat(cockpit.tasks(KEY)).containsExactly("UserTask_ReceivePaper");
        assertThat(cockpit.tasks(School.CAMPAIGN)).isEmpty();

        materials.paperDecided(CS, true);
        assertThat(cockpit.passed(KEY, CollegeCampaignModel.END_EVENT_COLLEGE_CLOSED))
                .isTrue();
        campaigns.collegesClosed(School.CAMPAIGN);
        assertThat(cockpit.tasks(School.CAMPAIGN)).containsExactly("UserTask_CompileCampaignSummary");
        assertThat(cockpit.variables(School.CAMPAIGN)).containsOnlyKeys("campaignCode");
        campaigns.summaryHandedIn(School.CAMPAIGN);

        assertThat(cockpit.passed(School.CAMPAIGN, CampaignModel.END_EVENT_CAMPAIGN_CLOSED))
                .isTrue();
    }

    @Test
    void campaignWithoutOpenCollegesGoesOnAtOnce() {
        cockpit.empty();
        school.becomes(CS, CollegeState.WITHDRAWN);

        campaigns.open(School.campaign());

        assertThat(cockpit.tasks(School.CAMPAIGN)).containsExactly("UserTask_CompileCampaignSummary");
    }

    @Test
    void withdrawalEndsTheCollegeAndItsVisits() {
        approvePlan();
        school.becomes(CS, CollegeState.WITHDRAWN);

        transaction.executeWithoutResult(status -> {
            campaigns.withdrawCollege(CS);
            school.visits(CS).forEach(visits::withdrawn);
        });

        assertThat(cockpit.passed(KEY, CollegeCampaignModel.END_EVENT_COLLEGE_WITHDRAWN))
                .isTrue();
        assertThat(cockpit.passed(KEY + "/191102001", HomeVisitModel.END_EVENT_VISIT_WITHDRAWN))
                .isTrue();
        assertThat(cockpit.isOver(KEY + "/191102002")).isTrue();
        assertThat(cockpit.isOver(School.CAMPAIGN)).isFalse();
    }

    @Test
    void withdrawalEndsTheCampaign() {
        campaigns.withdrawCampaign(School.CAMPAIGN);

        assertThat(cockpit.passed(School.CAMPAIGN, CampaignModel.END_EVENT_CAMPAIGN_WITHDRAWN))
                .isTrue();
    }

    @Test
    void openTasksNameTheirHolders() {
        approvePlan();

        assertThat(campaigns.openTasks(CS))
                .hasSize(2)
                .allSatisfy(task -> assertThat(task.holders()).containsExactly("cs-visitor-1", "cs-visitor-2"));
    }

    private void approvePlan() {
        plans.handedIn(CS);
        for (var step : PlanStep.values()) {
            plans.decided(CS, step, true);
        }
    }

    private void toMaterials() {
        approvePlan();
        school.visits(CS).forEach(visits::cancelled);
    }

    private void accept(java.util.UUID visit) {
        visits.handedIn(school.visit(visit), false);
        visits.checked(school.visit(visit), true);
    }
}
