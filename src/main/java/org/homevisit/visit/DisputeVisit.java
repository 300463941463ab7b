package org.homevisit.visit;

import java.util.UUID;
import org.homevisit.organisation.Actor;
import org.springframework.stereotype.Service;

/** Marks a visit as disputed (存疑) and reopens it now or with the next return of the materials (design §3.3). */
@Service
public class DisputeVisit {

    public void dispute(UUID visitId, String reason, Actor by) {
        throw new UnsupportedOperationException();
    }
}
