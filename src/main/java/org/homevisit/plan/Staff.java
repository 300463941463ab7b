package org.homevisit.plan;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homevisit.organisation.Account;

/** People as sheets name them: by account, or by a name that only one of them bears. */
record Staff(Map<String, List<Account>> byName) {

    static Staff of(List<Account> accounts) {
        return new Staff(accounts.stream().distinct().collect(groupingBy(Account::name)));
    }

    /** The account; empty when the name is borne by several. Who is not known here is left as written, to be refused by its account. */
    Optional<String> account(String written) {
        var bearers = byName.getOrDefault(written, List.of());
        return switch (bearers.size()) {
            case 0 -> Optional.of(written);
            case 1 -> Optional.of(bearers.get(0).account());
            default -> Optional.empty();
        };
    }
}
