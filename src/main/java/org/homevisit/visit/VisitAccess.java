package org.homevisit.visit;

import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.shared.Refusal;

/** Who reads and who writes a visit (design §2). */
public final class VisitAccess {

    private VisitAccess() {}

    /** Throws 404: another's visit is the same as none. */
    public static void requireReader(Visit visit, Actor actor) {
        if (!visit.names(actor.account()) && !actor.reads(visit.college().college())) {
            throw Refusal.notFound();
        }
    }

    /** Throws 404, or 403 to those who only read. */
    static void requireWriter(Visit visit, Actor actor) {
        requireReader(visit, actor);
        if (!visit.names(actor.account())) {
            throw Refusal.notAllowed();
        }
    }

    /** Throws 409 and says where the report lies. */
    static void requireEditable(Visit visit) {
        if (!visit.state().isEditable()) {
            throw Refusal.conflict("visit.locked." + visit.state().name());
        }
    }

    /** Whether phones, address and contact names are shown unmasked (design §2). */
    public static boolean seesClear(Visit visit, Actor actor) {
        return visit.names(actor.account())
                || actor.holds(Group.COLLEGE_COORDINATOR, visit.college().college());
    }
}
