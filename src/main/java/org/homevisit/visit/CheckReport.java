package org.homevisit.visit;

import java.util.UUID;
import org.homevisit.organisation.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The college accepts a report or returns it. */
@Service
public class CheckReport {

    public void check(UUID visitId, boolean approved, @Nullable String remarks, Actor by) {
        throw new UnsupportedOperationException();
    }
}
