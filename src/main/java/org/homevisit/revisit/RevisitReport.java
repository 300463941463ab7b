package org.homevisit.revisit;

import java.time.LocalDate;
import org.homevisit.plan.Mode;
import org.homevisit.visit.Report;
import org.homevisit.visit.Risk;
import org.jspecify.annotations.Nullable;

/** The short report of a revisit (design §6); <code>who</code> was met or spoken with. */
public record RevisitReport(
        @Nullable LocalDate date,
        @Nullable Mode mode,
        @Nullable String who,
        @Nullable String text,
        @Nullable Risk risk,
        Report.@Nullable NextRevisit nextRevisit) {

    static final RevisitReport EMPTY = new RevisitReport(null, null, null, null, null, null);

    boolean plansNext() {
        return nextRevisit != null && Boolean.TRUE.equals(nextRevisit.planned());
    }
}
