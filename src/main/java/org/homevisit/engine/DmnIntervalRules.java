package org.homevisit.engine;

import java.util.Map;
import org.homevisit.revisit.IntervalRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class DmnIntervalRules implements IntervalRules {

    static final String TABLE = "RevisitInterval";

    private final Decisions decisions;

    DmnIntervalRules(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public @Nullable Integer months(String risk) {
        var row = decisions.ask(TABLE, Map.of("risk", risk)).getSingleResult();
        return row == null ? null : ((Number) row.getEntry("months")).intValue();
    }
}
