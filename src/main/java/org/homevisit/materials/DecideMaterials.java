package org.homevisit.materials;

import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Signs, seals or reviews the materials of a college. */
@Service
public class DecideMaterials {

    public void decide(CollegeKey key, MaterialsStep step, boolean approved, @Nullable String remarks, Actor by) {
        throw new UnsupportedOperationException();
    }
}
