package org.homevisit.campaign;

import java.util.Collection;
import java.util.Map;

/** Counts of a college's students in the plan and completed, for the campaign's own answers. */
public interface CollegeFigures {

    Map<CollegeKey, Figures> of(Collection<CollegeKey> keys);

    /** Distinct students planned, and distinct students whose visit the college has accepted. */
    record Figures(int planned, int completed) {}
}
