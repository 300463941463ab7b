package org.homevisit.visit;

import java.util.UUID;
import org.homevisit.evidence.EvidenceFiles;
import org.homevisit.organisation.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file away while the report is not handed in; afterwards the evidence is frozen (design §3.3). */
@Service
public class RemoveVisitEvidence {

    private final Reports reports;
    private final EvidenceFiles files;

    RemoveVisitEvidence(Reports reports, EvidenceFiles files) {
        this.reports = reports;
        this.files = files;
    }

    @Transactional
    public void remove(UUID visitId, UUID fileId, Actor by) {
        var visit = reports.lock(visitId).visit();
        VisitAccess.requireWriter(visit, by);
        files.get(visit.owner(), fileId);
        VisitAccess.requireEditable(visit);
        files.remove(visit.owner(), fileId);
    }
}
