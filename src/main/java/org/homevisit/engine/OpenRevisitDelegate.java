package org.homevisit.engine;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homevisit.revisit.RevisitDue;
import org.springframework.stereotype.Component;

/** Opens a revisit whose date has come. */
@Component
class OpenRevisitDelegate implements JavaDelegate {

    private final RevisitDue revisitDue;

    OpenRevisitDelegate(RevisitDue revisitDue) {
        this.revisitDue = revisitDue;
    }

    @Override
    public void execute(DelegateExecution execution) {
        revisitDue.due(UUID.fromString(RevisitModel.REVISIT_ID.in(execution)));
    }
}
