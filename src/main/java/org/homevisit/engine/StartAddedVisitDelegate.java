package org.homevisit.engine;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homevisit.visit.VisitCandidates;
import org.homevisit.visit.VisitProcess;
import org.springframework.stereotype.Component;

/** Starts the visit that a plan change has added. */
@Component
class StartAddedVisitDelegate implements JavaDelegate {

    private final VisitProcess visits;
    private final VisitCandidates rows;

    StartAddedVisitDelegate(VisitProcess visits, VisitCandidates rows) {
        this.visits = visits;
        this.rows = rows;
    }

    @Override
    public void execute(DelegateExecution execution) {
        visits.start(List.of(rows.visit(UUID.fromString(CollegeCampaignModel.VISIT_ID.in(execution)))));
    }
}
