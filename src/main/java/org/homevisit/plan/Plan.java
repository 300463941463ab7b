package org.homevisit.plan;

import java.util.List;
import org.homevisit.campaign.CollegeKey;
import org.jspecify.annotations.Nullable;

/** A college's plan as it now stands; version 0 was never saved. */
public record Plan(
        CollegeKey key,
        @Nullable String scheme,
        @Nullable String safetyPlan,
        @Nullable String uncoveredReason,
        int version,
        List<PlanLine> lines) {

    static Plan empty(CollegeKey key) {
        return new Plan(key, null, null, null, 0, List.of());
    }

    public List<PlanRow> rows() {
        return lines.stream().map(PlanLine::row).toList();
    }

    boolean names(String schoolLeader) {
        return lines.stream().anyMatch(line -> schoolLeader.equals(line.row().schoolLeader()));
    }
}
