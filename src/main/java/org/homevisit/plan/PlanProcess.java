package org.homevisit.plan;

import java.util.UUID;
import org.homevisit.campaign.CollegeKey;

/** What the plan needs of the process engine; calls join the running transaction. */
public interface PlanProcess {

    void handedIn(CollegeKey key);

    void decided(CollegeKey key, PlanStep step, boolean approved);

    /** Back from the signer to the filler. */
    void withdrawn(CollegeKey key);

    /** Starts the approval of a change, <code>number</code> counting from 1 in its college. */
    void changeRequested(CollegeKey key, int number, UUID changeId);

    void changeDecided(UUID changeId, boolean approved);

    void changeWithdrawn(UUID changeId);
}
