package org.homevisit.plan.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.homevisit.plan.PlanDraft;
import org.jspecify.annotations.Nullable;

/** What PUT takes: the answer of GET may be sent back whole, what the system computes in it is passed over. */
@JsonIgnoreProperties({"round", "checks", "state", "headCount", "minimum", "objections"})
record PlanBody(
        @Nullable String scheme,
        @Nullable String safetyPlan,
        @Nullable String uncoveredReason,
        @Nullable List<@Nullable VisitJson> visits) {

    PlanDraft toDraft() {
        return new PlanDraft(
                scheme,
                safetyPlan,
                uncoveredReason,
                visits == null
                        ? List.of()
                        : visits.stream().map(VisitJson::toRow).toList());
    }
}
