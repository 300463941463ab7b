package org.homevisit.revisit;

import java.util.UUID;
import org.homevisit.organisation.Actor;
import org.homevisit.shared.Etag;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves the draft of a revisit's report. */
@Service
public class SaveRevisitReport {

    private final Revisits revisits;
    private final RevisitAccess access;
    private final RevisitRules rules;
    private final RevisitChanges changes;

    SaveRevisitReport(Revisits revisits, RevisitAccess access, RevisitRules rules, RevisitChanges changes) {
        this.revisits = revisits;
        this.access = access;
        this.rules = rules;
        this.changes = changes;
    }

    @Transactional
    public Revisit save(UUID revisitId, @Nullable String ifMatch, RevisitReport report, Actor by) {
        var revisit = revisits.lock(revisitId);
        access.requireWriter(revisit, by);
        Etag.require(ifMatch, revisit.version());
        var wrong = rules.wrongIn(report);
        if (!wrong.isEmpty()) {
            throw Refusal.rules(wrong);
        }
        changes.save(revisitId, report);
        return revisits.get(revisitId);
    }
}
