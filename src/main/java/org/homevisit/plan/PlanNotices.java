package org.homevisit.plan;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homevisit.campaign.CollegeCampaign;
import org.homevisit.notification.Notice;
import org.homevisit.notification.Outbox;
import org.homevisit.organisation.Account;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is told what about a plan (design §3.3, notices). */
@Component
class PlanNotices {

    private final Outbox outbox;
    private final Accounts accounts;
    private final PlanWording wording;

    PlanNotices(Outbox outbox, Accounts accounts, PlanWording wording) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.wording = wording;
    }

    /** Who handed in, and the coordinators. */
    void returned(CollegeCampaign college, PlanStep step, Optional<String> filler, Actor by, String remarks) {
        var to = new LinkedHashSet<String>();
        filler.ifPresent(to::add);
        to.addAll(coordinators(college));
        post(to, college, wording.chinese("plan.notice.returned", college.name(), stepName(step), by.name()), remarks);
    }

    void approved(CollegeCampaign college) {
        post(coordinatorsAndLeaders(college), college, wording.chinese("plan.notice.approved", college.name()), null);
    }

    /** The leaders held the task that goes away. */
    void withdrawn(CollegeCampaign college, Actor by, String reason) {
        var subject = wording.chinese("plan.notice.withdrawn", college.name(), by.name());
        post(coordinatorsAndLeaders(college), college, subject, reason);
    }

    /** The leader is told of each row that newly names him, to agree or to object. */
    void leadersNamed(CollegeCampaign college, Map<String, List<String>> studentsByLeader) {
        outbox.post(studentsByLeader.entrySet().stream()
                .map(named -> new Notice(
                        named.getKey(),
                        wording.chinese("plan.notice.leaderNamed", college.name()),
                        college.key().businessKey(),
                        wording.chinese("plan.notice.leaderNamed.body", String.join("、", named.getValue()))))
                .toList());
    }

    void objected(CollegeCampaign college, String student, Objection objection) {
        post(
                coordinators(college),
                college,
                wording.chinese("plan.notice.objected", objection.who(), student),
                objection.remarks());
    }

    void changeDecided(CollegeCampaign college, PlanChange change, boolean approved, @Nullable String remarks) {
        var to = new LinkedHashSet<String>();
        to.add(change.requestedBy());
        to.addAll(coordinators(college));
        var key = approved ? "plan.notice.changeApproved" : "plan.notice.changeRefused";
        var subject = wording.chinese(
                key, college.name(), change.number(), change.kind().label());
        post(to, college, subject, remarks);
    }

    private void post(Collection<String> to, CollegeCampaign college, String subject, @Nullable String body) {
        outbox.post(to.stream()
                .map(account -> new Notice(account, subject, college.key().businessKey(), body))
                .toList());
    }

    private Set<String> coordinatorsAndLeaders(CollegeCampaign college) {
        var to = new LinkedHashSet<>(coordinators(college));
        members(Group.COLLEGE_LEADER, college).forEach(to::add);
        return to;
    }

    private List<String> coordinators(CollegeCampaign college) {
        return members(Group.COLLEGE_COORDINATOR, college).toList();
    }

    private Stream<String> members(Group group, CollegeCampaign college) {
        return accounts.inGroup(group, college.key().college()).stream().map(Account::account);
    }

    private String stepName(PlanStep step) {
        return wording.chinese("plan.step." + step.task());
    }
}
