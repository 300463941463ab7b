package org.homevisit.visit;

import java.util.List;
import java.util.UUID;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeState;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.review.Remarks;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator opens an accepted visit again while the college summarises (design §3.3, reopening). */
@Service
public class ReopenVisit {

    private final Visits visits;
    private final CollegeCampaigns colleges;
    private final Reopening reopening;

    ReopenVisit(Visits visits, CollegeCampaigns colleges, Reopening reopening) {
        this.visits = visits;
        this.colleges = colleges;
        this.reopening = reopening;
    }

    @Transactional
    public void reopen(UUID visitId, @Nullable String reason, Actor by) {
        var visit = visits.get(visitId);
        VisitAccess.requireReader(visit, by);
        if (!by.holds(Group.COLLEGE_COORDINATOR, visit.college().college())) {
            throw Refusal.notAllowed();
        }
        Remarks.owed("reason", reason);
        var college = colleges.lock(visit.college());
        if (college.state() != CollegeState.SUMMARISING) {
            throw Refusal.conflict("visit.notSummarising");
        }
        reopening.reopen(List.of(visits.get(visitId)), String.valueOf(reason), by);
    }
}
