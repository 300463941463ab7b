package org.homevisit.organisation;

import java.util.Locale;
import java.util.function.Predicate;
import org.homevisit.shared.Page;
import org.homevisit.shared.PageRequest;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up staff: whom a coordinator may name in his plan, everybody for the centre and the administrator. */
@Component
public class FindAccounts {

    private final Accounts accounts;

    FindAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    public Page<Account> find(@Nullable String college, @Nullable String text, PageRequest page, Actor by) {
        var found = accounts.all().stream()
                .filter(scope(college, by))
                .filter(account -> college == null || college.equals(account.college()))
                .filter(matching(text))
                .toList();
        var content = found.stream().skip(page.offset()).limit(page.size()).toList();
        return new Page<>(content, found.size());
    }

    private Predicate<Account> scope(@Nullable String college, Actor by) {
        if (by.isOneOf(Group.CENTRE, Group.CAMUNDA_ADMIN)) {
            return account -> true;
        }
        if (!by.isOneOf(Group.COLLEGE_COORDINATOR, Group.COLLEGE_LEADER)) {
            throw Refusal.notAllowed();
        }
        var own = by.college();
        if (own == null || (college != null && !college.equals(own))) {
            throw Refusal.notFound();
        }
        return account -> account.active()
                && (own.equals(account.college()) || account.groups().contains(Group.SCHOOL_LEADER));
    }

    private Predicate<Account> matching(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return account -> true;
        }
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return account -> account.name().contains(wanted)
                || account.account().toLowerCase(Locale.ROOT).contains(wanted);
    }
}
