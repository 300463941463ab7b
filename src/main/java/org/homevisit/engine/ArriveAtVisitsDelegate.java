package org.homevisit.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.springframework.stereotype.Component;

/** Reads the counter of open visits under the college's lock before the college waits: none passes at once (engine.md §7.1). */
@Component
class ArriveAtVisitsDelegate implements JavaDelegate {

    private final CollegeCampaigns colleges;

    ArriveAtVisitsDelegate(CollegeCampaigns colleges) {
        this.colleges = colleges;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var open = colleges.awaitsVisits(CollegeKey.parse(execution.getProcessBusinessKey()));
        execution.setVariable(CollegeCampaignModel.VISITS_OPEN.name(), Variables.booleanValue(open, true));
    }
}
