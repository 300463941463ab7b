package org.homevisit.visit;

import org.homevisit.campaign.CollegeKey;
import org.homevisit.campaign.CollegeWithdrawal;
import org.homevisit.organisation.Actor;
import org.springframework.stereotype.Component;

/** Ends the open visits of a college that is withdrawn; their files stay. */
@Component
class WithdrawnVisits implements CollegeWithdrawal {

    private final VisitChanges changes;
    private final VisitProcess process;

    WithdrawnVisits(VisitChanges changes, VisitProcess process) {
        this.changes = changes;
        this.process = process;
    }

    @Override
    public void collegeWithdrawn(CollegeKey key, String reason, Actor by) {
        // the update takes the rows before the processes end, so that nobody hands in between
        changes.withdrawn(key, reason).forEach(process::withdrawn);
    }
}
