package org.homevisit.visit;

import java.util.UUID;
import org.homevisit.organisation.Actor;
import org.springframework.stereotype.Service;

/** Opens an accepted visit again while the college summarises. */
@Service
public class ReopenVisit {

    public void reopen(UUID visitId, String reason, Actor by) {
        throw new UnsupportedOperationException();
    }
}
