package org.homevisit.engine;

import java.util.Map;
import org.homevisit.plan.Mode;
import org.homevisit.visit.EvidenceRules;
import org.springframework.stereotype.Component;

@Component
class DmnEvidenceRules implements EvidenceRules {

    static final String TABLE = "RequiredEvidence";

    private final Decisions decisions;

    DmnEvidenceRules(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Owed owed(Mode mode, int photoMinimum, boolean mediaRequired, boolean waived) {
        var row = decisions
                .ask(
                        TABLE,
                        Map.of(
                                "mode", mode.name(),
                                "photoMinimum", photoMinimum,
                                "mediaRequired", mediaRequired,
                                "waived", waived))
                .getSingleResult();
        return new Owed(
                ((Number) row.getEntry("photos")).intValue(),
                row.<Boolean>getEntry("media"),
                row.<Boolean>getEntry("callRecord"));
    }
}
