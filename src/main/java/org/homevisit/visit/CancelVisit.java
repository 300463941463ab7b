package org.homevisit.visit;

import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Actor;
import org.homevisit.review.Remarks;
import org.homevisit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cancels a student's visit that is not handed in. */
@Service
public class CancelVisit {

    private final CollegeCampaigns colleges;
    private final Visits visits;
    private final Cancelling cancelling;

    CancelVisit(CollegeCampaigns colleges, Visits visits, Cancelling cancelling) {
        this.colleges = colleges;
        this.visits = visits;
        this.cancelling = cancelling;
    }

    @Transactional
    public void cancel(CollegeKey key, String studentNumber, String reason, Actor by) {
        Remarks.owed("reason", reason);
        colleges.lock(key);
        var visit = visits.current(key, studentNumber).orElseThrow(Refusal::notFound);
        cancelling.cancel(visit, reason, by);
    }
}
