package org.homevisit.revisit;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks a revisit as due when its date has come. */
@Service
public class RevisitDue {

    private final RevisitChanges changes;

    RevisitDue(RevisitChanges changes) {
        this.changes = changes;
    }

    @Transactional
    public void due(UUID revisitId) {
        changes.due(revisitId);
    }
}
