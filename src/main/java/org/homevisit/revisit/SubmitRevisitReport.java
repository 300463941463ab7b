package org.homevisit.revisit;

import java.util.UUID;
import org.homevisit.organisation.Actor;
import org.springframework.stereotype.Service;

/** Hands in the report of a revisit. */
@Service
public class SubmitRevisitReport {

    public void submit(UUID revisitId, Actor by) {
        throw new UnsupportedOperationException();
    }
}
