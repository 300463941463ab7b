package org.homevisit.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homevisit.campaign.CampaignProcess;
import org.homevisit.campaign.CollegeCampaigns;
import org.springframework.stereotype.Component;

/** Starts the process of every college that takes part. */
@Component
class StartCollegesDelegate implements JavaDelegate {

    private final CollegeCampaigns colleges;
    private final CampaignProcess process;

    StartCollegesDelegate(CollegeCampaigns colleges, CampaignProcess process) {
        this.colleges = colleges;
        this.process = process;
    }

    @Override
    public void execute(DelegateExecution execution) {
        colleges.of(CampaignModel.CAMPAIGN_CODE.in(execution)).forEach(process::addCollege);
    }
}
