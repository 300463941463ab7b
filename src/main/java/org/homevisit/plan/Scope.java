package org.homevisit.plan;

import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.shared.Refusal;

/** Outside the scope is the same as not there; inside it, each operation is somebody's. */
final class Scope {

    private Scope() {}

    static void require(Actor actor, Group group, CollegeKey key) {
        if (!actor.reads(key.college())) {
            throw Refusal.notFound();
        }
        if (!actor.holds(group, key.college())) {
            throw Refusal.notAllowed();
        }
    }

    static void requireReader(Actor actor, CollegeKey key) {
        if (!actor.reads(key.college())) {
            throw Refusal.notFound();
        }
    }
}
