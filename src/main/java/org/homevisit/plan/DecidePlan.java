package org.homevisit.plan;

import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Signs, seals or reviews a plan: approves it or sends it back with remarks. */
@Service
public class DecidePlan {

    public void decide(CollegeKey key, PlanStep step, boolean approved, @Nullable String remarks, Actor by) {
        throw new UnsupportedOperationException();
    }
}
