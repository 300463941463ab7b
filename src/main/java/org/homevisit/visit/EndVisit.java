package org.homevisit.visit;

import java.util.UUID;
import org.springframework.stereotype.Service;

/** Counts a visit down when its process has ended, in whatever way; the last one lets its college go on. */
@Service
public class EndVisit {

    public void ended(UUID visitId) {
        throw new UnsupportedOperationException();
    }
}
