package org.homevisit.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change as it is asked for; which of the optional parts count depends on the kind (design §6). */
public record ChangeRequest(
        @Nullable ChangeKind kind,
        @Nullable String studentNumber,
        @Nullable PlanRow visit,
        @Nullable Mode mode,
        List<String> visitors,
        @Nullable LocalDate plannedDate,
        @Nullable String reason) {}
