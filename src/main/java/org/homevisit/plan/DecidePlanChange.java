package org.homevisit.plan;

import java.util.UUID;
import org.homevisit.organisation.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Applies a plan change or refuses it. */
@Service
public class DecidePlanChange {

    public void decide(UUID changeId, boolean approved, @Nullable String remarks, Actor by) {
        throw new UnsupportedOperationException();
    }
}
