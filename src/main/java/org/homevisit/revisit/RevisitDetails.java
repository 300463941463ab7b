package org.homevisit.revisit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.homevisit.plan.Mode;
import org.jspecify.annotations.Nullable;

/** A revisit as a list shows it; the proposal is the decision table's for the next one. */
public record RevisitDetails(
        UUID id,
        String college,
        String studentNumber,
        String studentName,
        OffsetDateTime dueAt,
        RevisitState state,
        @Nullable Mode plannedMode,
        List<String> visitors,
        UUID visitId,
        @Nullable UUID follows,
        RevisitReport report,
        @Nullable LocalDate proposedNext,
        @Nullable String handedInBy,
        @Nullable OffsetDateTime handedInAt,
        @Nullable String endReason) {}
