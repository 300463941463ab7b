package org.homevisit.plan;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.campaign.CollegeState;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.review.Remarks;
import org.homevisit.review.Subject;
import org.homevisit.review.Trail;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Ids;
import org.homevisit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for a change of an approved plan, while its visits run. */
@Service
public class RequestPlanChange {

    private final CollegeCampaigns colleges;
    private final Plans plans;
    private final PlanChangeTable changes;
    private final ChangeRules rules;
    private final RunningVisits visits;
    private final Trail trail;
    private final PlanProcess process;
    private final Clock clock;

    RequestPlanChange(
            CollegeCampaigns colleges,
            Plans plans,
            PlanChangeTable changes,
            ChangeRules rules,
            RunningVisits visits,
            Trail trail,
            PlanProcess process,
            Clock clock) {
        this.colleges = colleges;
        this.plans = plans;
        this.changes = changes;
        this.rules = rules;
        this.visits = visits;
        this.trail = trail;
        this.process = process;
        this.clock = clock;
    }

    @Transactional
    public PlanChange request(CollegeKey key, ChangeRequest wanted, Actor by) {
        Scope.require(by, Group.COLLEGE_COORDINATOR, key);
        var reason = Remarks.optional("reason", wanted.reason());
        var college = colleges.lock(key);
        Whereabouts.require(college, CollegeState.VISITING);
        var rows = rules.rows(key, wanted, plans.rows(key));
        var earlier = changes.of(key);
        var change = change(key, earlier.size() + 1, wanted, rows, Objects.requireNonNull(reason), by);
        requireNoneOpen(change, earlier);
        if (rows.before() != null) {
            visits.requireChangeable(key, change.student());
        }
        changes.insert(change);
        trail.record(Subject.college(key.businessKey()), college.round(), "plan.change", by, null, reason);
        process.changeRequested(key, change.number(), change.id());
        return change;
    }

    private PlanChange change(
            CollegeKey key, int number, ChangeRequest wanted, ChangeRules.Rows rows, String reason, Actor by) {
        var kind = Objects.requireNonNull(wanted.kind());
        var comes = kind == ChangeKind.ADD || kind == ChangeKind.SWAP
                ? Objects.requireNonNull(rows.after()).studentNumber()
                : null;
        var named = rows.before() == null ? comes : rows.before().studentNumber();
        return new PlanChange(
                Ids.next(),
                key,
                number,
                kind,
                ChangeState.REQUESTED,
                Objects.requireNonNull(named),
                comes,
                rows.before(),
                rows.after(),
                reason,
                by.account(),
                by.name(),
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS),
                null,
                null,
                null,
                null);
    }

    /** One open change a row (design §3.3). */
    private static void requireNoneOpen(PlanChange change, List<PlanChange> earlier) {
        for (var open : earlier) {
            for (var student : students(change)) {
                if (open.state() == ChangeState.REQUESTED && open.concerns(student)) {
                    throw Refusal.faults(
                            Refusal.Kind.CONFLICT,
                            List.of(Fault.of("studentNumber", student, "plan.change.open", student, open.number())));
                }
            }
        }
    }

    private static List<String> students(PlanChange change) {
        return change.added() == null ? List.of(change.student()) : List.of(change.student(), change.added());
    }
}
