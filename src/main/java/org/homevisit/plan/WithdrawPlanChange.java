package org.homevisit.plan;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.review.Remarks;
import org.homevisit.review.Subject;
import org.homevisit.review.Trail;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back a change that nobody has decided yet. */
@Service
public class WithdrawPlanChange {

    private final CollegeCampaigns colleges;
    private final PlanChangeTable changes;
    private final Trail trail;
    private final PlanProcess process;
    private final Clock clock;

    WithdrawPlanChange(
            CollegeCampaigns colleges, PlanChangeTable changes, Trail trail, PlanProcess process, Clock clock) {
        this.colleges = colleges;
        this.changes = changes;
        this.trail = trail;
        this.process = process;
        this.clock = clock;
    }

    @Transactional
    public PlanChange withdraw(CollegeKey key, UUID changeId, @Nullable String reason, Actor by) {
        Scope.require(by, Group.COLLEGE_COORDINATOR, key);
        var why = Remarks.optional("reason", reason);
        var college = colleges.lock(key);
        var change =
                changes.find(changeId).filter(found -> found.key().equals(key)).orElseThrow(Refusal::notFound);
        DecidePlanChange.requireOpen(change);
        var now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        changes.close(change, ChangeState.WITHDRAWN, by, now, why);
        trail.record(Subject.college(key.businessKey()), college.round(), "plan.change.withdraw", by, null, why);
        process.changeWithdrawn(changeId);
        return changes.find(changeId).orElseThrow(Refusal::notFound);
    }
}
