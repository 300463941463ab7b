package org.homevisit.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Tells a new task to its candidates (design §3.3). Who is to visit is told by the visits: one notice for all of one person. */
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
        var about = task.getExecution().getProcessBusinessKey();
        announcements.tell(
                holders.of(task.getCandidates(), task.getTenantId()), about, "engine.newTask", task.getName(), about);
    }
}
