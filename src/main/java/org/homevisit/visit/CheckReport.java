package org.homevisit.visit;

import java.util.UUID;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.organisation.Actor;
import org.homevisit.review.Remarks;
import org.homevisit.review.Trail;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The college accepts a report or returns it with remarks, as often as needed. */
@Service
public class CheckReport {

    static final String TASK = "UserTask_CheckReport";

    private final Visits visits;
    private final Checkers checkers;
    private final CollegeCampaigns colleges;
    private final VisitChanges changes;
    private final Trail trail;
    private final VisitWording wording;
    private final VisitNotices notices;
    private final VisitProcess process;

    CheckReport(
            Visits visits,
            Checkers checkers,
            CollegeCampaigns colleges,
            VisitChanges changes,
            Trail trail,
            VisitWording wording,
            VisitNotices notices,
            VisitProcess process) {
        this.visits = visits;
        this.checkers = checkers;
        this.colleges = colleges;
        this.changes = changes;
        this.trail = trail;
        this.wording = wording;
        this.notices = notices;
        this.process = process;
    }

    @Transactional
    public void check(UUID visitId, boolean approved, @Nullable String remarks, Actor by) {
        var visit = visits.get(visitId);
        checkers.require(visit, by);
        var said = Remarks.of(approved, remarks);
        colleges.lock(visit.college());
        // the move carries state and round, so what was read before the lock is still so or nothing happens
        if (!(approved ? changes.accepted(visit) : changes.returned(visit))) {
            throw Refusal.conflict(
                    "visit.notToCheck." + visits.get(visitId).state().name());
        }
        if (!Checkers.isOfCollege(visit, by)) {
            trail.record(
                    visit.subject(), visit.round(), "centreChecks", by, null, wording.chinese("visit.centreChecks"));
        }
        trail.record(visit.subject(), visit.round(), TASK, by, approved, said);
        if (!approved) {
            notices.returned(visit, String.valueOf(said));
        }
        process.checked(visit.toStart(), approved);
    }
}
