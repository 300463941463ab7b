package org.homevisit.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.visit.StartVisits;
import org.springframework.stereotype.Component;

/** Starts one visit for each row of the approved plan. */
@Component
class StartVisitsDelegate implements JavaDelegate {

    private final StartVisits startVisits;

    StartVisitsDelegate(StartVisits startVisits) {
        this.startVisits = startVisits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        startVisits.start(CollegeKey.parse(execution.getProcessBusinessKey()));
    }
}
