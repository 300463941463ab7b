package org.homevisit.campaign;

import java.time.OffsetDateTime;

/** Until when plan, materials and paper are owed (notice 八(四), 八(五)). */
public record Deadlines(OffsetDateTime plan, OffsetDateTime materials, OffsetDateTime paper) {

    public OffsetDateTime of(Phase phase) {
        return switch (phase) {
            case PLAN -> plan;
            case MATERIALS -> materials;
            case PAPER -> paper;
        };
    }
}
