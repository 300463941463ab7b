package org.homevisit.verification;

import java.util.LinkedHashSet;
import java.util.Set;
import org.homevisit.campaign.CollegeCampaign;
import org.homevisit.notification.Notice;
import org.homevisit.notification.Outbox;
import org.homevisit.organisation.Account;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Group;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A disputed visit is told to the leaders of the college and to the centre (design §3.3). */
@Component
class CallNotices {

    private final Accounts accounts;
    private final Outbox outbox;

    CallNotices(Accounts accounts, Outbox outbox) {
        this.accounts = accounts;
        this.outbox = outbox;
    }

    void disputed(CollegeCampaign college, Call call, @Nullable String remarks) {
        Set<String> recipients = new LinkedHashSet<>();
        for (var group : new Group[] {Group.COLLEGE_LEADER, Group.CENTRE}) {
            accounts.inGroup(group, college.key().college()).stream()
                    .map(Account::account)
                    .forEach(recipients::add);
        }
        var subject = "核查回访结果为不符：" + college.name() + " " + call.studentNumber();
        var about = college.key().businessKey() + "/" + call.studentNumber();
        outbox.post(recipients.stream()
                .map(to -> new Notice(to, subject, about, remarks))
                .toList());
    }
}
