package org.homevisit.revisit;

import org.homevisit.organisation.Actor;
import org.homevisit.shared.Refusal;
import org.springframework.stereotype.Component;

/** Who reads and who writes a revisit, like a visit (design §2). */
@Component
class RevisitAccess {

    private final RevisitCandidates candidates;

    RevisitAccess(RevisitCandidates candidates) {
        this.candidates = candidates;
    }

    /** Throws 404. */
    void requireReader(Revisit revisit, Actor actor) {
        if (!actor.reads(revisit.college()) && !revisit.visitors().contains(actor.account())) {
            throw Refusal.notFound();
        }
    }

    /** Throws 404, 403 to those who only read, 409 after its end. */
    void requireWriter(Revisit revisit, Actor actor) {
        requireReader(revisit, actor);
        if (!candidates.mayWrite(revisit, actor)) {
            throw Refusal.notAllowed();
        }
        if (revisit.state() != RevisitState.DUE && revisit.state() != RevisitState.WAITING) {
            throw Refusal.conflict("revisit.locked." + revisit.state().name());
        }
    }

    /** The same, and 409 before its date: a draft may be prepared earlier, not handed in. */
    void requireDue(Revisit revisit, Actor actor) {
        requireWriter(revisit, actor);
        if (revisit.state() == RevisitState.WAITING) {
            throw Refusal.conflict("revisit.notDue");
        }
    }
}
