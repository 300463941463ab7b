package org.homevisit.engine;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.homevisit.visit.EndVisit;
import org.springframework.stereotype.Component;

/** Counts a visit down however its process ends: accepted, cancelled, withdrawn or deleted in Cockpit (engine.md §7.1). */
@Component
class EndVisitListener implements ExecutionListener {

    private final EndVisit endVisit;

    EndVisitListener(EndVisit endVisit) {
        this.endVisit = endVisit;
    }

    @Override
    public void notify(DelegateExecution execution) {
        endVisit.ended(UUID.fromString(HomeVisitModel.VISIT_ID.in(execution)));
    }
}
