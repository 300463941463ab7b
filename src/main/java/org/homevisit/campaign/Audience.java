package org.homevisit.campaign;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Group;
import org.springframework.stereotype.Component;

/** Who is told of what happens to a college: its coordinators, its leaders and whoever holds its open tasks (design §3.3). */
@Component
class Audience {

    private final Accounts accounts;
    private final CampaignProcess process;

    Audience(Accounts accounts, CampaignProcess process) {
        this.accounts = accounts;
        this.process = process;
    }

    /** Coordinators and leaders by college, read once for however many colleges. */
    Map<String, Set<String>> coordinatorsAndLeaders() {
        var people = new TreeMap<String, Set<String>>();
        for (var group : new Group[] {Group.COLLEGE_COORDINATOR, Group.COLLEGE_LEADER}) {
            accounts.inGroup(group).forEach(account -> {
                if (account.college() != null) {
                    people.computeIfAbsent(account.college(), college -> new LinkedHashSet<>())
                            .add(account.account());
                }
            });
        }
        return people;
    }

    Set<String> holders(CollegeKey key) {
        var people = new LinkedHashSet<String>();
        process.openTasks(key).forEach(task -> people.addAll(task.holders()));
        return people;
    }
}
