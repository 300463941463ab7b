package org.homevisit.materials;

import org.homevisit.campaign.CollegeKey;

/** What the materials need of the process engine; calls join the running transaction. */
public interface MaterialsProcess {

    void handedIn(CollegeKey key);

    void decided(CollegeKey key, MaterialsStep step, boolean approved);

    /** The centre has the paper, or sends it back. */
    void paperDecided(CollegeKey key, boolean approved);
}
