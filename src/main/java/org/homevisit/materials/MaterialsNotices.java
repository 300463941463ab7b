package org.homevisit.materials;

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

/** Who is told of a decision on materials (design §3.3, notices). */
@Component
class MaterialsNotices {

    private final Accounts accounts;
    private final Outbox outbox;

    MaterialsNotices(Accounts accounts, Outbox outbox) {
        this.accounts = accounts;
        this.outbox = outbox;
    }

    /** Who handed in is a coordinator of the college, as are all who are told. */
    void returned(CollegeCampaign college, @Nullable String remarks) {
        post(college, college.name() + "的家访材料被退回", remarks, Group.COLLEGE_COORDINATOR);
    }

    void accepted(CollegeCampaign college) {
        post(college, college.name() + "的家访材料已通过中心审核，请报送纸质材料", null, Group.COLLEGE_COORDINATOR, Group.COLLEGE_LEADER);
    }

    void paperReturned(CollegeCampaign college, @Nullable String remarks) {
        post(college, college.name() + "的纸质材料需要补正", remarks, Group.COLLEGE_COORDINATOR);
    }

    void paperReceived(CollegeCampaign college) {
        post(college, college.name() + "的纸质材料已收齐，本次家访归档", null, Group.COLLEGE_COORDINATOR, Group.COLLEGE_LEADER);
    }

    private void post(CollegeCampaign college, String subject, @Nullable String body, Group... groups) {
        Set<String> recipients = new LinkedHashSet<>();
        for (var group : groups) {
            accounts.inGroup(group, college.key().college()).stream()
                    .map(Account::account)
                    .forEach(recipients::add);
        }
        outbox.post(recipients.stream()
                .map(to -> new Notice(to, subject, college.key().businessKey(), body))
                .toList());
    }
}
