package org.homevisit.plan;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.campaign.CollegeWithdrawal;
import org.homevisit.organisation.Actor;
import org.springframework.stereotype.Component;

/** A college that leaves the campaign takes its undecided changes with it. */
@Component
class PlanWithdrawal implements CollegeWithdrawal {

    private final PlanChangeTable changes;
    private final PlanProcess process;
    private final Clock clock;

    PlanWithdrawal(PlanChangeTable changes, PlanProcess process, Clock clock) {
        this.changes = changes;
        this.process = process;
        this.clock = clock;
    }

    @Override
    public void collegeWithdrawn(CollegeKey key, String reason, Actor by) {
        var now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        for (var change : changes.open(key)) {
            changes.close(change, ChangeState.WITHDRAWN, by, now, reason);
            process.changeWithdrawn(change.id());
        }
    }
}
