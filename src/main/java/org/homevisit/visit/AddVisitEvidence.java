package org.homevisit.visit;

import java.util.UUID;
import org.homevisit.evidence.AddEvidence;
import org.homevisit.evidence.Added;
import org.homevisit.evidence.ReceivedFile;
import org.homevisit.organisation.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file that was received and checked into a report that is not handed in; the visit is locked meanwhile. */
@Service
public class AddVisitEvidence {

    private final Reports reports;
    private final AddEvidence addEvidence;

    AddVisitEvidence(Reports reports, AddEvidence addEvidence) {
        this.reports = reports;
        this.addEvidence = addEvidence;
    }

    @Transactional
    public Added add(UUID visitId, ReceivedFile file, Actor by) {
        var visit = reports.lock(visitId).visit();
        VisitAccess.requireWriter(visit, by);
        VisitAccess.requireEditable(visit);
        return addEvidence.add(visit.owner(), file, by.account());
    }
}
