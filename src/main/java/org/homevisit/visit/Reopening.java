package org.homevisit.visit;

import java.util.List;
import org.homevisit.organisation.Actor;
import org.homevisit.review.Trail;
import org.homevisit.shared.Refusal;
import org.springframework.stereotype.Component;

/** Sends accepted visits back to their visitors by a new process of the same business key; the college's count stays. */
@Component
class Reopening {

    private final VisitChanges changes;
    private final Trail trail;
    private final VisitNotices notices;
    private final VisitProcess process;

    Reopening(VisitChanges changes, Trail trail, VisitNotices notices, VisitProcess process) {
        this.changes = changes;
        this.trail = trail;
        this.notices = notices;
        this.process = process;
    }

    /** Under the college's lock; throws 409 for one that is not accepted. */
    void reopen(List<Visit> visits, String reason, Actor by) {
        for (var visit : visits) {
            if (!changes.reopened(visit)) {
                throw Refusal.conflict("visit.notToReopen." + visit.state().name());
            }
            trail.record(visit.subject(), visit.round(), "reopen", by, null, reason);
            notices.reopened(visit, reason);
        }
        if (!visits.isEmpty()) {
            process.start(visits.stream().map(Visit::toStart).toList());
        }
    }
}
