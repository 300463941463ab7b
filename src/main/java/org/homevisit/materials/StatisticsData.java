package org.homevisit.materials;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.homevisit.campaign.Campaign;
import org.homevisit.campaign.CollegeCampaign;
import org.homevisit.organisation.Account;
import org.jspecify.annotations.Nullable;

/** The one set of data both editions of 附件2 are made from. */
record StatisticsData(
        Campaign campaign,
        CollegeCampaign college,
        List<StatisticsLine> lines,
        Map<String, Account> people,
        int posts,
        int cases) {

    /** Approved rows in the planned edition; those and what came later in the other. */
    List<StatisticsLine> lines(Edition edition) {
        return edition == Edition.COMPLETED
                ? lines
                : lines.stream().filter(line -> line.planned() != null).toList();
    }

    int minimum() {
        return college.minimum(campaign.minCoverage());
    }

    long completed() {
        return lines.stream().filter(StatisticsLine::isCompleted).count();
    }

    /** Until when the figures speak, taken from the records so that the same state gives the same file. */
    @Nullable
    OffsetDateTime until(Edition edition) {
        if (edition == Edition.PLANNED) {
            return college.planArrived();
        }
        return lines.stream()
                .filter(StatisticsLine::isCompleted)
                .map(line -> line.visit().visit().acceptedAt())
                .filter(java.util.Objects::nonNull)
                .max(OffsetDateTime::compareTo)
                .orElse(college.materialsArrived());
    }
}
