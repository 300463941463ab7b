package org.homevisit.campaign;

import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.shared.Refusal;

/** Who may handle a campaign (design §2). */
final class Permission {

    private Permission() {}

    static void ofCentre(Actor actor) {
        if (!actor.is(Group.CENTRE)) {
            throw Refusal.notAllowed();
        }
    }
}
