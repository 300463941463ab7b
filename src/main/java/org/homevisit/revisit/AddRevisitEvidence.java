package org.homevisit.revisit;

import java.util.UUID;
import org.homevisit.evidence.AddEvidence;
import org.homevisit.evidence.Added;
import org.homevisit.evidence.ReceivedFile;
import org.homevisit.organisation.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file that was received and checked into a revisit that is due. */
@Service
public class AddRevisitEvidence {

    private final Revisits revisits;
    private final RevisitAccess access;
    private final AddEvidence addEvidence;

    AddRevisitEvidence(Revisits revisits, RevisitAccess access, AddEvidence addEvidence) {
        this.revisits = revisits;
        this.access = access;
        this.addEvidence = addEvidence;
    }

    @Transactional
    public Added add(UUID revisitId, ReceivedFile file, Actor by) {
        var revisit = revisits.lock(revisitId);
        access.requireWriter(revisit, by);
        return addEvidence.add(revisit.owner(), file, by.account());
    }
}
