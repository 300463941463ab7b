package org.homevisit.revisit;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;

/** What a revisit needs of the process engine; calls join the running transaction. */
public interface RevisitProcess {

    void start(UUID revisitId, String college, String studentNumber, OffsetDateTime dueAt);

    /** Handed in; <code>again</code> when its report plans the next. */
    void handedIn(UUID revisitId, boolean again);

    /** More visitors take part; nothing is open before its date. */
    void joined(UUID revisitId, Collection<String> visitors);

    void studentLeft(UUID revisitId);
}
