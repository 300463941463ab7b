package org.homevisit.visit;

import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Actor;
import org.springframework.stereotype.Service;

/** Cancels a visit that is not handed in. */
@Service
public class CancelVisit {

    public void cancel(CollegeKey key, String studentNumber, String reason, Actor by) {
        throw new UnsupportedOperationException();
    }
}
