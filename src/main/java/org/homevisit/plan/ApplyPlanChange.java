package org.homevisit.plan;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import org.homevisit.organisation.Actor;
import org.homevisit.shared.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Carries an approved change into the plan and into the visits that run; the caller holds the college's lock. */
@Component
class ApplyPlanChange {

    private final Plans plans;
    private final PlanRowTable rowTable;
    private final RunningVisits visits;

    ApplyPlanChange(Plans plans, PlanRowTable rowTable, RunningVisits visits) {
        this.plans = plans;
        this.rowTable = rowTable;
        this.visits = visits;
    }

    /** Throws 409 when its visit can no longer be changed. The row is as it was: a row has one open change at a time. */
    void requireApplicable(PlanChange change) {
        if (change.kind() != ChangeKind.ADD) {
            visits.requireChangeable(change.key(), change.student());
        }
    }

    void apply(PlanChange change, Actor by, OffsetDateTime at) {
        var key = change.key();
        rows(change);
        plans.touch(key, by, at);
        switch (change.kind()) {
            case ADD -> visits.add(key, requireNonNull(change.after()), by);
            case SWAP -> {
                // in this order the counter of open visits never touches 0
                visits.add(key, requireNonNull(change.after()), by);
                visits.cancel(key, change.student(), change.reason(), by);
            }
            case CANCEL -> visits.cancel(key, change.student(), change.reason(), by);
            case MODE ->
                visits.changeMode(
                        key,
                        change.student(),
                        requireNonNull(requireNonNull(change.after()).mode()));
            case VISITORS ->
                visits.changeVisitors(
                        key, change.student(), requireNonNull(change.after()).visitors());
            case DATE ->
                visits.changeDate(
                        key,
                        change.student(),
                        requireNonNull(requireNonNull(change.after()).plannedDate()));
        }
    }

    private void rows(PlanChange change) {
        switch (change.kind()) {
            case ADD -> append(change);
            case SWAP -> {
                append(change);
                rowTable.remove(change.key(), change.student());
            }
            case CANCEL -> rowTable.remove(change.key(), change.student());
            case MODE, VISITORS, DATE -> rowTable.change(change.key(), requireNonNull(change.after()));
        }
    }

    private void append(PlanChange change) {
        var row = requireNonNull(change.after());
        try {
            rowTable.append(
                    change.key(),
                    row.schoolLeaderAgreed()
                            ? new PlanLine(row, change.requestedBy(), change.requestedAt())
                            : new PlanLine(row, null, null));
        } catch (DuplicateKeyException taken) {
            throw Refusal.conflict("plan.change.alreadyPlanned", row.studentNumber());
        }
    }
}
