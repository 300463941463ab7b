package org.homevisit.plan;

import java.time.LocalDate;
import java.util.List;
import org.homevisit.campaign.CollegeKey;
import org.jspecify.annotations.Nullable;

/** What has arrived on paper from a college, for the reviewer of its plan; implemented by the materials. */
public interface PapersReceived {

    List<Paper> of(CollegeKey key);

    /** <code>item</code> as a person reads it. */
    record Paper(
            String item, LocalDate receivedOn, @Nullable String note) {}
}
