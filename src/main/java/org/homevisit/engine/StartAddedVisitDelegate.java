package org.homevisit.engine;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.visit.VisitProcess;
import org.homevisit.visit.VisitProcess.NewVisit;
import org.springframework.stereotype.Component;

/** Starts the visit that a plan change has added. */
@Component
class StartAddedVisitDelegate implements JavaDelegate {

    private final VisitProcess visits;

    StartAddedVisitDelegate(VisitProcess visits) {
        this.visits = visits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        visits.start(List.of(new NewVisit(
                UUID.fromString(CollegeCampaignModel.VISIT_ID.in(execution)),
                CollegeKey.parse(execution.getProcessBusinessKey()),
                CollegeCampaignModel.STUDENT_NUMBER.in(execution))));
    }
}
