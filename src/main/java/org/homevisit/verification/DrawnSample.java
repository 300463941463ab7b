package org.homevisit.verification;

import java.time.OffsetDateTime;
import org.homevisit.campaign.CollegeKey;

/** When and from which seed a college's sample was drawn, and from how many visits. */
record DrawnSample(CollegeKey college, long seed, int visits, OffsetDateTime drawnAt) {}
