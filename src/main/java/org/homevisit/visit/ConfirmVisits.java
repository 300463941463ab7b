package org.homevisit.visit;

import org.homevisit.campaign.CollegeKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirms the accepted visits of a college, with the centre's acceptance of its materials. */
@Service
public class ConfirmVisits {

    private final VisitChanges changes;

    ConfirmVisits(VisitChanges changes) {
        this.changes = changes;
    }

    @Transactional
    public void confirm(CollegeKey key) {
        changes.confirmed(key);
    }
}
