package org.homevisit.engine;

import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.homevisit.campaign.CollegeCampaign;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.campaign.Phase;
import org.homevisit.organisation.Group;
import org.springframework.stereotype.Component;

/** Marks what has not arrived by its deadline as late and tells those who owe it (design §3.3: never skipped). */
@Component
class MarkLateDelegate implements JavaDelegate {

    private final CollegeCampaigns colleges;
    private final SentTimers sent;
    private final Holders holders;
    private final Members members;
    private final Announcements announcements;

    MarkLateDelegate(
            CollegeCampaigns colleges, SentTimers sent, Holders holders, Members members, Announcements announcements) {
        this.colleges = colleges;
        this.sent = sent;
        this.holders = holders;
        this.members = members;
        this.announcements = announcements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var phase = Phases.ofServiceTask(execution.getCurrentActivityId());
        var college = colleges.lock(CollegeKey.parse(execution.getProcessBusinessKey()));
        var deadline = Moments.deadline(execution, phase);
        if (!isOwed(college, phase, deadline)) {
            return;
        }
        colleges.markLate(college.key(), phase);
        if (sent.isFirst(college.key().businessKey(), phase, SentTimers.LATE, deadline)) {
            tell(college, phase, deadline);
        }
    }

    private static boolean isOwed(CollegeCampaign college, Phase phase, OffsetDateTime deadline) {
        var arrived = switch (phase) {
            case PLAN -> college.planArrived();
            case MATERIALS -> college.materialsArrived();
            case PAPER -> college.paperArrived();
        };
        return arrived == null && !deadline.toInstant().isAfter(Moments.now());
    }

    private void tell(CollegeCampaign college, Phase phase, OffsetDateTime deadline) {
        var key = college.key();
        var people = new LinkedHashSet<>(RemindHoldersDelegate.holders(holders.of(key), phase));
        people.addAll(members.of(Group.COLLEGE_COORDINATOR, key.college()));
        people.addAll(members.of(Group.COLLEGE_LEADER, key.college()));
        people.addAll(members.of(Group.CENTRE, key.college()));
        announcements.tell(
                people, key.businessKey(), "engine.late." + phase.name(), college.name(), Words.time(deadline));
    }
}
