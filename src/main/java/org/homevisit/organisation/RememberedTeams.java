package org.homevisit.organisation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who is in a group, remembered for some seconds: every step of every case asks whom to tell. A change on this node is
 * seen at once, one on another node when the seconds are over.
 */
class RememberedTeams {

    private static final Duration KNOWN_FOR = Duration.ofSeconds(10);

    private final Clock clock;
    private final Map<Team, People> known = new ConcurrentHashMap<>();

    RememberedTeams(Clock clock) {
        this.clock = clock;
    }

    List<Account> of(Group group, @Nullable String college, Supplier<List<Account>> read) {
        var now = clock.instant();
        var team = new Team(group, college);
        var people = known.get(team);
        if (people == null || !people.isFresh(now)) {
            people = new People(List.copyOf(read.get()), now);
            known.put(team, people);
        }
        return people.accounts();
    }

    /** Now, and again when the transaction is over: until then others read what stood there before. */
    void forget() {
        known.clear();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    known.clear();
                }
            });
        }
    }

    private record Team(Group group, @Nullable String college) {}

    private record People(List<Account> accounts, Instant readAt) {

        boolean isFresh(Instant now) {
            return !now.isBefore(readAt) && now.isBefore(readAt.plus(KNOWN_FOR));
        }
    }
}
