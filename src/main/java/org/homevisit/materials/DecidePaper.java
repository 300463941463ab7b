package org.homevisit.materials;

import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The centre receives the paper of a college, or sends it back. */
@Service
public class DecidePaper {

    public void decide(CollegeKey key, boolean approved, @Nullable String remarks, Actor by) {
        throw new UnsupportedOperationException();
    }
}
