package org.homevisit.visit;

import java.time.LocalDate;
import org.homevisit.campaign.Campaign;
import org.homevisit.plan.Mode;

/**
 * A report on its way in, with what its completeness depends on. Dates of measures and of the revisit are held against
 * <code>today</code>, the day of the first hand-in, so that a returned report can be handed in again unchanged.
 */
record HandIn(
        Visit visit,
        Report report,
        Campaign campaign,
        EvidenceRules.Owed owed,
        GivenEvidence.Given given,
        LocalDate today) {

    /** As it was made; until the report says so, as planned. */
    Mode mode() {
        return report.mode() == null ? visit.mode() : report.mode();
    }
}
