package org.homevisit.organisation.web;

import java.util.List;
import org.homevisit.organisation.Account;
import org.homevisit.organisation.Group;
import org.homevisit.organisation.VisitorRole;
import org.jspecify.annotations.Nullable;

/** A member of staff in a list, without the ways to reach him. */
record AccountLine(
        String account,
        String name,
        VisitorRole role,
        @Nullable String college,
        List<String> groups,
        boolean active) {

    static AccountLine of(Account account) {
        return new AccountLine(
                account.account(),
                account.name(),
                account.role(),
                account.college(),
                account.groups().stream().map(Group::id).sorted().toList(),
                account.active());
    }
}
