package org.homevisit.visit;

import org.homevisit.campaign.CollegeKey;
import org.springframework.stereotype.Service;

/** Confirms the accepted visits of a college, with the centre's acceptance of its materials. */
@Service
public class ConfirmVisits {

    public void confirm(CollegeKey key) {
        throw new UnsupportedOperationException();
    }
}
