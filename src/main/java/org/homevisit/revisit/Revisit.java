package org.homevisit.revisit;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.homevisit.evidence.Owner;
import org.homevisit.plan.Mode;
import org.homevisit.review.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A student to be visited again. The visit is the one it goes back to, <code>follows</code> the revisit before it; visitors
 * are the former ones, whether still here or not.
 */
public record Revisit(
        UUID id,
        String college,
        String studentNumber,
        OffsetDateTime dueAt,
        RevisitState state,
        UUID visitId,
        @Nullable UUID follows,
        @Nullable Mode plannedMode,
        List<String> visitors,
        RevisitReport report,
        int version,
        @Nullable String handedInBy,
        @Nullable OffsetDateTime handedInAt,
        @Nullable String endReason) {

    Owner owner() {
        return new Owner("revisit", id.toString());
    }

    Subject subject() {
        return new Subject("revisit", id.toString());
    }

    /** The business key of its process; one for each student and month. */
    String businessKey() {
        return college + "/" + studentNumber + "/" + Revisits.month(dueAt);
    }
}
