package org.homevisit.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.homevisit.campaign.CollegeCampaigns;
import org.springframework.stereotype.Component;

/** Asks, before the campaign waits for its colleges, whether any is still open. */
@Component
class ArriveAtCollegesDelegate implements JavaDelegate {

    private final CollegeCampaigns colleges;

    ArriveAtCollegesDelegate(CollegeCampaigns colleges) {
        this.colleges = colleges;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var open = colleges.of(CampaignModel.CAMPAIGN_CODE.in(execution)).stream()
                .anyMatch(college -> college.state().isOpen());
        execution.setVariable(CampaignModel.COLLEGES_OPEN.name(), Variables.booleanValue(open, true));
    }
}
