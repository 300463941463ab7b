package org.homevisit.engine.door;

import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Whose colleges a person reaches; what lies outside is not there. */
final class Reach {

    private Reach() {}

    static void require(@Nullable String college, Actor actor) {
        var everywhere = actor.isOneOf(Group.CENTRE, Group.CAMUNDA_ADMIN);
        var inSchool = college != null && (actor.is(Group.SCHOOL_LEADER) || college.equals(actor.college()));
        if (!everywhere && !inSchool) {
            throw Refusal.notFound();
        }
    }
}
