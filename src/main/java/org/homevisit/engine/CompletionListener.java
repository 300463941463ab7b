package org.homevisit.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.homevisit.shared.Refusal;
import org.springframework.stereotype.Component;

/** Refuses a completion that went round the use cases (design §3.2). */
@Component
class CompletionListener implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        if (!Completion.isOurs(task.getId())) {
            throw Refusal.conflict("engine.notThroughDoor");
        }
    }
}
