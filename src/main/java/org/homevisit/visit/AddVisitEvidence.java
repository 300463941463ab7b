package org.homevisit.visit;

import java.util.UUID;
import org.homevisit.evidence.AddEvidence;
import org.homevisit.evidence.Added;
import org.homevisit.evidence.EvidenceFiles;
import org.homevisit.evidence.Upload;
import org.homevisit.organisation.Actor;
import org.homevisit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes a file for a report that is not handed in. The bytes come in without a lock, for they may take minutes; whether the
 * report was handed in meanwhile is looked at afterwards, under the lock, and then the file goes again.
 */
@Service
public class AddVisitEvidence {

    private final Reports reports;
    private final AddEvidence addEvidence;
    private final EvidenceFiles files;
    private final TransactionOperations transaction;

    AddVisitEvidence(Reports reports, AddEvidence addEvidence, EvidenceFiles files, TransactionOperations transaction) {
        this.reports = reports;
        this.addEvidence = addEvidence;
        this.files = files;
        this.transaction = transaction;
    }

    public Added add(UUID visitId, Upload upload, Actor by) {
        var visit = reports.get(visitId).visit();
        VisitAccess.requireWriter(visit, by);
        VisitAccess.requireEditable(visit);
        var added = addEvidence.toReport(visit.owner(), upload, by.account());
        if (!added.existed() && !isStillEditable(visitId, added)) {
            throw Refusal.conflict("visit.locked.SUBMITTED");
        }
        return added;
    }

    private boolean isStillEditable(UUID visitId, Added added) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var visit = reports.lock(visitId).visit();
            if (!visit.state().isEditable()) {
                files.remove(visit.owner(), added.file().id());
                return false;
            }
            return true;
        }));
    }
}
