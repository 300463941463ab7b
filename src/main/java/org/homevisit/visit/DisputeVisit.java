package org.homevisit.visit;

import java.util.List;
import java.util.UUID;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeState;
import org.homevisit.organisation.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marks a visit as disputed (存疑) after a call that found it otherwise: it is reopened at once while the college
 * summarises, else with the next return of the materials; after their acceptance the mark is all (design §3.3). Who is told
 * is the caller's to tell.
 */
@Service
public class DisputeVisit {

    private final Visits visits;
    private final CollegeCampaigns colleges;
    private final VisitChanges changes;
    private final Reopening reopening;

    DisputeVisit(Visits visits, CollegeCampaigns colleges, VisitChanges changes, Reopening reopening) {
        this.visits = visits;
        this.colleges = colleges;
        this.changes = changes;
        this.reopening = reopening;
    }

    @Transactional
    public void dispute(UUID visitId, String reason, Actor by) {
        var college = colleges.lock(visits.get(visitId).college());
        var visit = visits.get(visitId);
        var accepted = visit.state() == VisitState.ACCEPTED;
        var now = accepted && college.state() == CollegeState.SUMMARISING;
        changes.disputed(visitId, accepted && !now);
        if (now) {
            reopening.reopen(List.of(visit), reason, by);
        }
    }
}
