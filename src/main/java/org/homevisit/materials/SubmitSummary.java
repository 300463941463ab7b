package org.homevisit.materials;

import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Actor;
import org.springframework.stereotype.Service;

/** Hands the summary and all materials of a college in to its signer. */
@Service
public class SubmitSummary {

    public void submit(CollegeKey key, Actor by) {
        throw new UnsupportedOperationException();
    }
}
