package org.homevisit.plan;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A row of the plan with who ticked, and when, that its school leader agreed (notice 四(三): 需提前与联系校领导沟通). */
public record PlanLine(
        PlanRow row, @Nullable String agreedBy, @Nullable OffsetDateTime agreedAt) {

    PlanLine with(PlanRow changed) {
        return new PlanLine(changed, agreedBy, agreedAt);
    }
}
