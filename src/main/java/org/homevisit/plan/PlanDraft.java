package org.homevisit.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a coordinator saves: it may lack things, it may not hold what is wrong (design §6, draft rule). */
public record PlanDraft(
        @Nullable String scheme,
        @Nullable String safetyPlan,
        @Nullable String uncoveredReason,
        List<PlanRow> visits) {}
