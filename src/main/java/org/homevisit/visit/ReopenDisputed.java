package org.homevisit.visit;

import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reopens the disputed visits of a college whose materials were returned; called under the college's lock. */
@Service
public class ReopenDisputed {

    private final Visits visits;
    private final VisitChanges changes;
    private final Reopening reopening;
    private final VisitWording wording;

    ReopenDisputed(Visits visits, VisitChanges changes, Reopening reopening, VisitWording wording) {
        this.visits = visits;
        this.changes = changes;
        this.reopening = reopening;
        this.wording = wording;
    }

    @Transactional
    public void reopen(CollegeKey key, Actor by) {
        var due = changes.toReopen(key).stream().map(visits::get).toList();
        reopening.reopen(due, wording.chinese("visit.disputed"), by);
    }
}
