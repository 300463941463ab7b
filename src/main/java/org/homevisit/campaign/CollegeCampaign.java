package org.homevisit.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A college's course through a campaign. <code>openVisits</code> counts the visits that have not ended; arrivals are the
 * first arrival of plan, materials and paper at the centre, null before.
 */
public record CollegeCampaign(
        CollegeKey key,
        String name,
        CollegeState state,
        int round,
        int headCount,
        Deadlines deadlines,
        int openVisits,
        @Nullable OffsetDateTime planArrived,
        @Nullable OffsetDateTime materialsArrived,
        @Nullable OffsetDateTime paperArrived,
        boolean planLate,
        boolean materialsLate,
        boolean paperLate) {

    /** At least so many students are visited: the exact share, rounded up (notice 四(三): 不少于学院总人数的1%). */
    public int minimum(BigDecimal minCoverage) {
        return minCoverage
                .multiply(BigDecimal.valueOf(headCount))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }
}
