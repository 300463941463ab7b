package org.homevisit.revisit;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may do a revisit: the former visitors that are still here. */
@Component
public class RevisitCandidates {

    /** As accounts; none means the coordinators of the college. */
    public List<String> accounts(UUID revisitId) {
        throw new UnsupportedOperationException();
    }
}
