package org.homevisit.campaign;

import java.time.OffsetDateTime;
import java.util.List;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The deadlines that are to move; absent ones stay. */
record NewDeadlines(
        @Nullable OffsetDateTime plan,
        @Nullable OffsetDateTime materials,
        @Nullable OffsetDateTime paper) {

    void requireAny() {
        if (plan == null && materials == null && paper == null) {
            throw Refusal.rules(List.of(
                    Fault.at("planDeadline", "campaign.noDeadline"),
                    Fault.at("materialsDeadline", "campaign.noDeadline"),
                    Fault.at("paperDeadline", "campaign.noDeadline")));
        }
    }

    Deadlines over(Deadlines present) {
        return new Deadlines(
                plan == null ? present.plan() : Moments.kept(plan),
                materials == null ? present.materials() : Moments.kept(materials),
                paper == null ? present.paper() : Moments.kept(paper));
    }
}
