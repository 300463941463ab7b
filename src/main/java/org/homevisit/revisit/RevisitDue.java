package org.homevisit.revisit;

import java.util.UUID;
import org.springframework.stereotype.Service;

/** Marks a revisit as due when its date has come. */
@Service
public class RevisitDue {

    public void due(UUID revisitId) {
        throw new UnsupportedOperationException();
    }
}
