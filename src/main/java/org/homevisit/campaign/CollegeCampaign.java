package org.homevisit.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import org.homevisit.organisation.College;
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

    public boolean isLate(Phase phase) {
        return switch (phase) {
            case PLAN -> planLate;
            case MATERIALS -> materialsLate;
            case PAPER -> paperLate;
        };
    }

    /** At the start of the campaign's course, with the head count frozen as it is now. */
    static CollegeCampaign starting(Campaign campaign, College college, int headCount) {
        return new CollegeCampaign(
                new CollegeKey(campaign.code(), college.code()),
                college.name(),
                CollegeState.PLANNING,
                1,
                headCount,
                campaign.deadlines(),
                0,
                null,
                null,
                null,
                false,
                false,
                false);
    }

    /** With other deadlines: what has arrived keeps its mark, what has not is late or not by the new one. */
    CollegeCampaign due(Deadlines moved, OffsetDateTime now) {
        return new CollegeCampaign(
                key,
                name,
                state,
                round,
                headCount,
                moved,
                openVisits,
                planArrived,
                materialsArrived,
                paperArrived,
                planArrived == null ? isPast(moved.plan(), now) : planLate,
                materialsArrived == null ? isPast(moved.materials(), now) : materialsLate,
                paperArrived == null ? isPast(moved.paper(), now) : paperLate);
    }

    private static boolean isPast(OffsetDateTime deadline, OffsetDateTime now) {
        return !deadline.isAfter(now);
    }

    /** At least so many students are visited: the exact share, rounded up (notice 四(三): 不少于学院总人数的1%). */
    public int minimum(BigDecimal minCoverage) {
        return minCoverage
                .multiply(BigDecimal.valueOf(headCount))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }
}
