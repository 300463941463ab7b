package org.homevisit.verification;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.homevisit.campaign.CollegeKey;
import org.jspecify.annotations.Nullable;

/** A call of the centre to a family; open until it has an outcome. */
record Call(
        UUID id,
        CollegeKey college,
        int number,
        UUID visitId,
        String studentNumber,
        @Nullable CallOutcome outcome,
        @Nullable String spokeWith,
        @Nullable String remarks,
        @Nullable String answeredBy,
        @Nullable OffsetDateTime answeredAt) {

    boolean isOpen() {
        return outcome == null;
    }

    String state() {
        return outcome == null ? "OPEN" : outcome.name();
    }
}
