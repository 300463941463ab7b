package org.homevisit.revisit;

import java.util.List;
import java.util.UUID;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.springframework.stereotype.Component;

/** Who may do a revisit: the former visitors that are still here. */
@Component
public class RevisitCandidates {

    private final Revisits revisits;
    private final Accounts accounts;

    RevisitCandidates(Revisits revisits, Accounts accounts) {
        this.revisits = revisits;
        this.accounts = accounts;
    }

    /** As accounts; none means the coordinators of the college. */
    public List<String> accounts(UUID revisitId) {
        return accounts(revisits.get(revisitId));
    }

    /** One who is active but in another college has left this one: its tasks are out of his sight. */
    List<String> accounts(Revisit revisit) {
        var known = accounts.findAll(revisit.visitors());
        return revisit.visitors().stream()
                .filter(known::containsKey)
                .filter(account -> known.get(account).active()
                        && revisit.college().equals(known.get(account).college()))
                .toList();
    }

    boolean mayWrite(Revisit revisit, Actor actor) {
        var former = accounts(revisit);
        return former.isEmpty()
                ? actor.holds(Group.COLLEGE_COORDINATOR, revisit.college())
                : former.contains(actor.account());
    }
}
