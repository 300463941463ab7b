package org.homevisit.visit;

import java.util.UUID;
import org.homevisit.campaign.CollegeCampaigns;
import org.springframework.stereotype.Service;

/** Counts a visit down when its process has ended, in whatever way; the last one lets its college go on. */
@Service
public class EndVisit {

    private final Visits visits;
    private final VisitChanges changes;
    private final CollegeCampaigns colleges;
    private final VisitProcess process;

    EndVisit(Visits visits, VisitChanges changes, CollegeCampaigns colleges, VisitProcess process) {
        this.visits = visits;
        this.changes = changes;
        this.colleges = colleges;
        this.process = process;
    }

    public void ended(UUID visitId) {
        var key = visits.get(visitId).college();
        // a deletion in Cockpit comes here without the lock that every use case takes first
        colleges.lock(key);
        if (changes.countDown(visitId) && colleges.visitEnded(key)) {
            process.visitsClosed(key);
        }
    }
}
