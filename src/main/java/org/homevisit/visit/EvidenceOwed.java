package org.homevisit.visit;

import org.homevisit.campaign.Campaign;
import org.homevisit.plan.Mode;
import org.springframework.stereotype.Component;

/** What a visit owes by its mode and its campaign (notice 八(二)(三)). */
@Component
class EvidenceOwed {

    private final EvidenceRules rules;

    EvidenceOwed(EvidenceRules rules) {
        this.rules = rules;
    }

    EvidenceRules.Owed of(Campaign campaign, Mode mode, boolean waived) {
        var minima = campaign.photoMinima();
        var minimum = switch (mode) {
            case ONSITE -> minima.onsite();
            case VIDEO -> minima.video();
            case PHONE -> minima.phone();
        };
        return rules.owed(mode, minimum, campaign.mediaRequired(), waived);
    }
}
