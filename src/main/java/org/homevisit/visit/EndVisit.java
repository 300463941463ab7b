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
    private final VisitWording wording;
    private final VisitProcess process;

    EndVisit(
            Visits visits,
            VisitChanges changes,
            CollegeCampaigns colleges,
            VisitWording wording,
            VisitProcess process) {
        this.visits = visits;
        this.changes = changes;
        this.colleges = colleges;
        this.wording = wording;
        this.process = process;
    }

    /**
     * Reads the visit without locking it, so that the college's row stays the first one locked when a process is deleted in
     * Cockpit, where no use case came before (engine.md §7.1).
     */
    public void ended(UUID visitId) {
        var visit = visits.get(visitId);
        var last = visit.counts() && colleges.visitEnded(visit.college());
        if (visit.state().isOpen()) {
            changes.deleted(visitId, wording.chinese("visit.processDeleted"));
        }
        if (last) {
            process.visitsClosed(visit.college());
        }
    }
}
