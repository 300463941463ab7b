package org.homevisit.revisit;

import java.util.UUID;
import org.homevisit.notification.Notice;
import org.homevisit.notification.Outbox;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.review.Snapshots;
import org.homevisit.review.Trail;
import org.homevisit.shared.Refusal;
import org.homevisit.visit.Risk;
import org.homevisit.visit.VisitWording;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands in the report of a revisit, which may plan the next. */
@Service
public class SubmitRevisitReport {

    static final String TASK = "UserTask_ConductRevisit";

    private final Revisits revisits;
    private final RevisitAccess access;
    private final RevisitRules rules;
    private final RevisitChanges changes;
    private final Snapshots snapshots;
    private final Trail trail;
    private final Accounts accounts;
    private final Outbox outbox;
    private final VisitWording wording;
    private final RevisitProcess process;

    SubmitRevisitReport(
            Revisits revisits,
            RevisitAccess access,
            RevisitRules rules,
            RevisitChanges changes,
            Snapshots snapshots,
            Trail trail,
            Accounts accounts,
            Outbox outbox,
            VisitWording wording,
            RevisitProcess process) {
        this.revisits = revisits;
        this.access = access;
        this.rules = rules;
        this.changes = changes;
        this.snapshots = snapshots;
        this.trail = trail;
        this.accounts = accounts;
        this.outbox = outbox;
        this.wording = wording;
        this.process = process;
    }

    @Transactional
    public void submit(UUID revisitId, Actor by) {
        var revisit = revisits.lock(revisitId);
        access.requireDue(revisit, by);
        var report = revisit.report();
        var missing = rules.missingIn(report);
        if (!missing.isEmpty()) {
            throw Refusal.rules(missing);
        }
        changes.done(revisitId, by.account());
        snapshots.store(revisit.subject(), 1, by, report);
        trail.record(revisit.subject(), 1, TASK, by, null, null);
        if (report.risk() == Risk.URGENT) {
            tellLeaders(revisit);
        }
        process.handedIn(revisitId, report.plansNext());
    }

    /** As with a visit's report (domain §2.3 六). */
    private void tellLeaders(Revisit revisit) {
        var subject = wording.chinese("revisit.notice.urgent", revisit.studentNumber());
        outbox.post(accounts.inGroup(Group.COLLEGE_LEADER, revisit.college()).stream()
                .map(leader -> new Notice(
                        leader.account(),
                        subject,
                        revisit.businessKey(),
                        revisit.report().text()))
                .toList());
    }
}
