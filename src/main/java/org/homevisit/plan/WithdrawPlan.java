package org.homevisit.plan;

import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
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

/**
 * Takes back a plan that lies undecided with the signer; the round stays. The coordinator does it, and whoever may send
 * the message <code>plan.withdrawn</code> (design §3.1): the centre and the administrator.
 */
@Service
public class WithdrawPlan {

    private final CollegeCampaigns colleges;
    private final Trail trail;
    private final PlanNotices notices;
    private final PlanProcess process;

    WithdrawPlan(CollegeCampaigns colleges, Trail trail, PlanNotices notices, PlanProcess process) {
        this.colleges = colleges;
        this.trail = trail;
        this.notices = notices;
        this.process = process;
    }

    @Transactional
    public void withdraw(CollegeKey key, @Nullable String reason, Actor by) {
        if (!by.isOneOf(Group.CENTRE, Group.CAMUNDA_ADMIN)) {
            Scope.require(by, Group.COLLEGE_COORDINATOR, key);
        }
        var why = Remarks.owed("reason", reason);
        var college = colleges.lock(key);
        if (college.state() == CollegeState.PLANNING) {
            throw Refusal.conflict("plan.notHandedIn", college.round());
        }
        Whereabouts.require(college, CollegeState.SIGNING_PLAN);
        colleges.move(college, CollegeState.PLANNING);
        trail.record(Subject.college(key.businessKey()), college.round(), "plan.withdraw", by, null, why);
        notices.withdrawn(college, by, why);
        process.withdrawn(key);
    }
}
