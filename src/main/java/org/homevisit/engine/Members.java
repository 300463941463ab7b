package org.homevisit.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.homevisit.organisation.Account;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Group;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is told when a group has a task. Remembered for some seconds, since every step of every visit asks. */
@Component
class Members {

    private static final Duration KNOWN_FOR = Duration.ofSeconds(10);

    private final Accounts accounts;
    private final Clock clock;
    private final Map<Team, People> known = new ConcurrentHashMap<>();

    Members(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The accounts of a group: of the college for its groups, of the school for the centre. */
    List<String> of(Group group, @Nullable String college) {
        var now = clock.instant();
        var team = new Team(group, group == Group.CENTRE || group == Group.SCHOOL_LEADER ? null : college);
        var people = known.get(team);
        if (people == null || !people.isFresh(now)) {
            people = new People(read(team), now);
            known.put(team, people);
        }
        return people.accounts();
    }

    private List<String> read(Team team) {
        var found = team.college() == null
                ? accounts.inGroup(team.group())
                : accounts.inGroup(team.group(), team.college());
        return found.stream().map(Account::account).toList();
    }

    private record Team(Group group, @Nullable String college) {}

    private record People(List<String> accounts, Instant readAt) {

        boolean isFresh(Instant now) {
            return !now.isBefore(readAt) && now.isBefore(readAt.plus(KNOWN_FOR));
        }
    }
}
