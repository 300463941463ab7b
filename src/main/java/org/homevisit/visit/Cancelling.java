package org.homevisit.visit;

import org.homevisit.organisation.Actor;
import org.homevisit.review.Trail;
import org.homevisit.shared.Refusal;
import org.springframework.stereotype.Component;

/** Ends visits that are not handed in; under the college's lock. Their files stay. */
@Component
class Cancelling {

    private final VisitChanges changes;
    private final Trail trail;
    private final VisitNotices notices;
    private final VisitProcess process;

    Cancelling(VisitChanges changes, Trail trail, VisitNotices notices, VisitProcess process) {
        this.changes = changes;
        this.trail = trail;
        this.notices = notices;
        this.process = process;
    }

    /** Throws 409 for one that is handed in or over. */
    void cancel(Visit visit, String reason, Actor by) {
        VisitAccess.requireEditable(visit);
        if (!changes.cancelled(visit.id(), reason)) {
            throw Refusal.conflict("visit.locked.SUBMITTED");
        }
        record(visit, "cancel", reason, by);
        process.cancelled(visit.id());
    }

    /** Leaves one alone that was handed in meanwhile (design §3.1, student.left). */
    void studentLeft(Visit visit, String reason, Actor by) {
        if (changes.cancelled(visit.id(), reason)) {
            record(visit, "student.left", reason, by);
            process.studentLeft(visit.id());
        }
    }

    private void record(Visit visit, String command, String reason, Actor by) {
        trail.record(visit.subject(), visit.round(), command, by, null, reason);
        notices.cancelled(visit, reason);
    }
}
