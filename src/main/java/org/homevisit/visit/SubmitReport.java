package org.homevisit.visit;

import java.util.UUID;
import org.homevisit.organisation.Actor;
import org.springframework.stereotype.Service;

/** Hands in the report of a visit with its evidence. */
@Service
public class SubmitReport {

    public void submit(UUID visitId, Actor by) {
        throw new UnsupportedOperationException();
    }
}
