package org.homevisit.visit;

import org.homevisit.campaign.CollegeKey;
import org.springframework.stereotype.Service;

/** Starts every visit of an approved plan, called by the process within the approval's transaction. */
@Service
public class StartVisits {

    public void start(CollegeKey key) {
        throw new UnsupportedOperationException();
    }
}
