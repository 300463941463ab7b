package org.homevisit.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Tells a new task to its candidates (design §3.3). */
@Component
class AnnounceTaskListener implements TaskListener {

    private final Holders holders;
    private final Announcements announcements;

    AnnounceTaskListener(Holders holders, Announcements announcements) {
        this.holders = holders;
        this.announcements = announcements;
    }

    @Override
    public void notify(DelegateTask task) {
        if (isToldByPlan(task)) {
            return;
        }
        var about = task.getExecution().getProcessBusinessKey();
        announcements.tell(
                holders.of(task.getCandidates(), task.getTenantId()), about, "engine.newTask", task.getName(), about);
    }

    /** Who a row names is told by the visits themselves when the visit starts; here only when a report comes back. */
    private static boolean isToldByPlan(DelegateTask task) {
        return task.getTaskDefinitionKey().equals(HomeVisitModel.USER_TASK_CONDUCT_VISIT)
                && !task.hasVariable(HomeVisitModel.APPROVED.name());
    }
}
