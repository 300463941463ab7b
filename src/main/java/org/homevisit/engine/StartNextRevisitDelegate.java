package org.homevisit.engine;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homevisit.revisit.StartRevisit;
import org.springframework.stereotype.Component;

/** Plans the next revisit that a revisit's report asks for. */
@Component
class StartNextRevisitDelegate implements JavaDelegate {

    private final StartRevisit startRevisit;

    StartNextRevisitDelegate(StartRevisit startRevisit) {
        this.startRevisit = startRevisit;
    }

    @Override
    public void execute(DelegateExecution execution) {
        startRevisit.again(UUID.fromString(RevisitModel.REVISIT_ID.in(execution)));
    }
}
