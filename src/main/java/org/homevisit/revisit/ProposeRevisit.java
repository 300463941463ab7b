package org.homevisit.revisit;

import java.time.Clock;
import java.time.LocalDate;
import org.homevisit.visit.Risk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposes when to visit again, by the decision table; nobody has to follow it. */
@Component
public class ProposeRevisit {

    private final IntervalRules rules;
    private final Clock clock;

    ProposeRevisit(IntervalRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** From the day of the visit, or today; null proposes none. */
    public @Nullable LocalDate after(@Nullable LocalDate visited, @Nullable Risk risk) {
        var months = rules.months((risk == null ? Risk.NONE : risk).name());
        return months == null ? null : (visited == null ? LocalDate.now(clock) : visited).plusMonths(months);
    }
}
