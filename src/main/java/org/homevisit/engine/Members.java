package org.homevisit.engine;

import java.util.List;
import org.homevisit.organisation.Account;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Group;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is told when a group has a task. */
@Component
class Members {

    private final Accounts accounts;

    Members(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The accounts of a group: of the college for its groups, of the school for the centre. */
    List<String> of(Group group, @Nullable String college) {
        var found = college == null || group == Group.CENTRE || group == Group.SCHOOL_LEADER
                ? accounts.inGroup(group)
                : accounts.inGroup(group, college);
        return found.stream().map(Account::account).toList();
    }
}
