package org.homevisit.engine;

import java.util.Map;
import java.util.UUID;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.plan.PlanProcess;
import org.homevisit.plan.PlanStep;
import org.springframework.stereotype.Component;

@Component
class CamundaPlanProcess implements PlanProcess {

    private final Definitions definitions;
    private final OpenTasks tasks;
    private final WaitingProcesses waiting;

    CamundaPlanProcess(Definitions definitions, OpenTasks tasks, WaitingProcesses waiting) {
        this.definitions = definitions;
        this.tasks = tasks;
        this.waiting = waiting;
    }

    @Override
    public void handedIn(CollegeKey key) {
        tasks.complete(key, CollegeCampaignModel.USER_TASK_FILL_PLAN, Map.of());
    }

    @Override
    public void decided(CollegeKey key, PlanStep step, boolean approved) {
        tasks.complete(key, step.task(), Map.of(CollegeCampaignModel.APPROVED.name(), approved));
    }

    @Override
    public void withdrawn(CollegeKey key) {
        waiting.tell(key, Messages.PLAN_WITHDRAWN);
    }

    @Override
    public void changeRequested(CollegeKey key, int number, UUID changeId) {
        definitions.start(
                PlanChangeModel.KEY,
                key.businessKey() + "/change-" + number,
                Map.of(
                        PlanChangeModel.CAMPAIGN_CODE.name(), key.campaign(),
                        PlanChangeModel.COLLEGE.name(), key.college(),
                        PlanChangeModel.CHANGE_ID.name(), changeId.toString()));
    }

    @Override
    public void changeDecided(UUID changeId, boolean approved) {
        tasks.complete(
                PlanChangeModel.CHANGE_ID,
                changeId,
                PlanChangeModel.USER_TASK_APPROVE_PLAN_CHANGE,
                Map.of(PlanChangeModel.APPROVED.name(), approved));
    }

    @Override
    public void changeWithdrawn(UUID changeId) {
        waiting.tell(PlanChangeModel.CHANGE_ID, changeId.toString(), Messages.CHANGE_WITHDRAWN);
    }
}
