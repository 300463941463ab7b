package org.homevisit.plan;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeState;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.review.Remarks;
import org.homevisit.review.Subject;
import org.homevisit.review.Trail;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applies a plan change or refuses it. */
@Service
public class DecidePlanChange {

    static final String TASK = "UserTask_ApprovePlanChange";

    private final CollegeCampaigns colleges;
    private final PlanChangeTable changes;
    private final ApplyPlanChange application;
    private final Trail trail;
    private final PlanNotices notices;
    private final PlanProcess process;
    private final Clock clock;

    DecidePlanChange(
            CollegeCampaigns colleges,
            PlanChangeTable changes,
            ApplyPlanChange application,
            Trail trail,
            PlanNotices notices,
            PlanProcess process,
            Clock clock) {
        this.colleges = colleges;
        this.changes = changes;
        this.application = application;
        this.trail = trail;
        this.notices = notices;
        this.process = process;
        this.clock = clock;
    }

    @Transactional
    public void decide(UUID changeId, boolean approved, @Nullable String remarks, Actor by) {
        var change = changes.find(changeId).orElseThrow(Refusal::notFound);
        Scope.requireReader(by, change.key());
        // who of them decides is the table PlanChangeApprover's business: it names the task's candidates
        if (!by.isOneOf(Group.CENTRE, Group.COLLEGE_LEADER)) {
            throw Refusal.notAllowed();
        }
        var said = Remarks.of(approved, remarks);
        var college = colleges.lock(change.key());
        requireOpen(change);
        if (approved) {
            Whereabouts.require(college, CollegeState.VISITING);
            application.requireApplicable(change);
        }
        var now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        if (!changes.close(change, approved ? ChangeState.APPROVED : ChangeState.REFUSED, by, now, said)) {
            requireOpen(changes.find(changeId).orElseThrow(Refusal::notFound));
        }
        trail.record(Subject.college(college.key().businessKey()), college.round(), TASK, by, approved, said);
        notices.changeDecided(college, change, approved, said);
        if (approved) {
            application.apply(change, by, now);
        }
        process.changeDecided(changeId, approved);
    }

    static void requireOpen(PlanChange change) {
        if (change.state() != ChangeState.REQUESTED) {
            throw Refusal.conflict("plan.change.closed." + change.state(), change.number());
        }
    }
}
