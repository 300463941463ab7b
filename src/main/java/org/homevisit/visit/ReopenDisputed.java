package org.homevisit.visit;

import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Actor;
import org.springframework.stereotype.Service;

/** Reopens the disputed visits of a college whose materials were returned; called under the college's lock. */
@Service
public class ReopenDisputed {

    public void reopen(CollegeKey key, Actor by) {
        throw new UnsupportedOperationException();
    }
}
