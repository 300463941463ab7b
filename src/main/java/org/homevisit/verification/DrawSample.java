package org.homevisit.verification;

import org.homevisit.campaign.CollegeKey;
import org.springframework.stereotype.Service;

/** Draws the visits of a college that the centre calls, once. */
@Service
public class DrawSample {

    public void draw(CollegeKey key) {
        throw new UnsupportedOperationException();
    }
}
