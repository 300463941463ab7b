package org.homevisit.engine;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homevisit.revisit.StartRevisit;
import org.springframework.stereotype.Component;

/** Plans the revisit that the accepted report asks for. */
@Component
class StartRevisitDelegate implements JavaDelegate {

    private final StartRevisit startRevisit;

    StartRevisitDelegate(StartRevisit startRevisit) {
        this.startRevisit = startRevisit;
    }

    @Override
    public void execute(DelegateExecution execution) {
        startRevisit.start(UUID.fromString(HomeVisitModel.VISIT_ID.in(execution)));
    }
}
