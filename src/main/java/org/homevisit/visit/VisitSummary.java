package org.homevisit.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homevisit.plan.Mode;
import org.jspecify.annotations.Nullable;

/** A visit in a list (design §6). */
public record VisitSummary(
        UUID id,
        String number,
        String studentNumber,
        String studentName,
        Mode mode,
        VisitState state,
        @Nullable LocalDate plannedDate,
        List<String> visitors,
        int photosOwed,
        int photosGiven,
        boolean mediaGiven,
        int round) {}
