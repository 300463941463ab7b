package org.homevisit.plan;

import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Actor;
import org.springframework.stereotype.Service;

/** Hands a plan in to its signer, once every check passes. */
@Service
public class SubmitPlan {

    public void submit(CollegeKey key, Actor by) {
        throw new UnsupportedOperationException();
    }
}
