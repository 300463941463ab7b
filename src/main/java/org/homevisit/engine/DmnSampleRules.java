package org.homevisit.engine;

import java.util.Map;
import org.homevisit.verification.SampleRules;
import org.springframework.stereotype.Component;

@Component
class DmnSampleRules implements SampleRules {

    static final String TABLE = "VerificationSample";

    private final Decisions decisions;

    DmnSampleRules(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public int size(int completedVisits) {
        var row = decisions.ask(TABLE, Map.of("completed", completedVisits)).getSingleResult();
        return ((Number) row.getEntry("size")).intValue();
    }
}
