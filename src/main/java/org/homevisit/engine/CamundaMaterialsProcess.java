package org.homevisit.engine;

import java.util.Map;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.materials.MaterialsProcess;
import org.homevisit.materials.MaterialsStep;
import org.springframework.stereotype.Component;

@Component
class CamundaMaterialsProcess implements MaterialsProcess {

    private final OpenTasks tasks;

    CamundaMaterialsProcess(OpenTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void handedIn(CollegeKey key) {
        tasks.complete(key, CollegeCampaignModel.USER_TASK_SUMMARISE, Map.of());
    }

    @Override
    public void decided(CollegeKey key, MaterialsStep step, boolean approved) {
        decide(key, step.task(), approved);
    }

    @Override
    public void paperDecided(CollegeKey key, boolean approved) {
        decide(key, CollegeCampaignModel.USER_TASK_RECEIVE_PAPER, approved);
    }

    private void decide(CollegeKey key, String task, boolean approved) {
        tasks.complete(key, task, Map.of(CollegeCampaignModel.APPROVED.name(), approved));
    }
}
