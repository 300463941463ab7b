package org.homevisit.engine;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homevisit.campaign.CampaignProcess.OpenTask;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.campaign.Phase;
import org.springframework.stereotype.Component;

/** Reminds whoever has the open task of a phase before its deadline. */
@Component
class RemindHoldersDelegate implements JavaDelegate {

    private final Moments moments;
    private final SentTimers sent;
    private final Holders holders;
    private final Announcements announcements;

    RemindHoldersDelegate(Moments moments, SentTimers sent, Holders holders, Announcements announcements) {
        this.moments = moments;
        this.sent = sent;
        this.holders = holders;
        this.announcements = announcements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var phase = Phases.ofServiceTask(execution.getCurrentActivityId());
        var key = CollegeKey.parse(execution.getProcessBusinessKey());
        var due = moments.reminders(execution, phase)
                .filter(reminder -> reminder.isDue(Moments.now()))
                .filter(reminder -> sent.isFirst(key.businessKey(), phase, reminder.offset(), reminder.deadline()))
                .toList();
        if (!due.isEmpty()) {
            remind(key, phase, due.get(due.size() - 1));
        }
    }

    private void remind(CollegeKey key, Phase phase, Moments.Reminder reminder) {
        for (var task : holders.of(key)) {
            if (isOf(phase, task)) {
                announcements.tell(
                        task.holders(),
                        key.businessKey(),
                        "engine.reminder",
                        task.name(),
                        key.businessKey(),
                        Words.time(reminder.deadline()));
            }
        }
    }

    static boolean isOf(Phase phase, OpenTask task) {
        return Phases.of(phase).tasks().contains(task.taskDefinitionKey());
    }

    static Set<String> holders(Iterable<OpenTask> tasks, Phase phase) {
        var people = new HashSet<String>();
        for (var task : tasks) {
            if (isOf(phase, task)) {
                people.addAll(task.holders());
            }
        }
        return people;
    }
}
