package org.homevisit.visit;

import java.util.UUID;
import org.homevisit.evidence.EvidenceFiles;
import org.homevisit.organisation.Actor;
import org.homevisit.review.Snapshots;
import org.homevisit.review.Trail;
import org.homevisit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands in the report of a visit with its evidence, which is frozen from here on. Only the visit's row is locked: handing
 * in changes nothing the college counts, so that hundreds of visitors do not wait for each other (engine.md §7.1).
 */
@Service
public class SubmitReport {

    static final String TASK = "UserTask_ConductVisit";

    private final Reports reports;
    private final Completeness completeness;
    private final EvidenceFiles files;
    private final VisitChanges changes;
    private final Snapshots snapshots;
    private final Trail trail;
    private final VisitNotices notices;
    private final VisitProcess process;

    SubmitReport(
            Reports reports,
            Completeness completeness,
            EvidenceFiles files,
            VisitChanges changes,
            Snapshots snapshots,
            Trail trail,
            VisitNotices notices,
            VisitProcess process) {
        this.reports = reports;
        this.completeness = completeness;
        this.files = files;
        this.changes = changes;
        this.snapshots = snapshots;
        this.trail = trail;
        this.notices = notices;
        this.process = process;
    }

    @Transactional
    public void submit(UUID visitId, Actor by) {
        var saved = reports.lock(visitId);
        var visit = saved.visit();
        VisitAccess.requireWriter(visit, by);
        VisitAccess.requireEditable(visit);
        var evidence = files.of(visit.owner());
        var handIn = completeness.handIn(saved, evidence);
        var missing = completeness.missing(handIn);
        if (!missing.isEmpty()) {
            throw Refusal.rules(missing);
        }
        changes.submitted(visit, handIn.owed(), by.account());
        snapshots.store(visit.subject(), visit.round(), by, HandedInReport.of(saved, evidence));
        trail.record(visit.subject(), visit.round(), TASK, by, null, null);
        if (saved.report().risk() == Risk.URGENT) {
            notices.urgent(visit, saved.report().analysis());
        }
        process.handedIn(visit.toStart(), saved.report().plansRevisit());
    }
}
