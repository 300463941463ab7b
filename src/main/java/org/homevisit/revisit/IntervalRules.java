package org.homevisit.revisit;

import org.jspecify.annotations.Nullable;

/** The decision table that proposes when to visit again (RevisitInterval). */
public interface IntervalRules {

    /** Months from the visit until the next, by its risk; null proposes none. */
    @Nullable
    Integer months(String risk);
}
