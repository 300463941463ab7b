package org.homevisit.plan;

import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.campaign.CollegeState;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.review.Snapshots;
import org.homevisit.review.Subject;
import org.homevisit.review.Trail;
import org.homevisit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a plan in to its signer, once every check passes. */
@Service
public class SubmitPlan {

    private final CollegeCampaigns colleges;
    private final Plans plans;
    private final PlanChecks checks;
    private final Trail trail;
    private final Snapshots snapshots;
    private final PlanProcess process;

    SubmitPlan(
            CollegeCampaigns colleges,
            Plans plans,
            PlanChecks checks,
            Trail trail,
            Snapshots snapshots,
            PlanProcess process) {
        this.colleges = colleges;
        this.plans = plans;
        this.checks = checks;
        this.trail = trail;
        this.snapshots = snapshots;
        this.process = process;
    }

    @Transactional
    public void submit(CollegeKey key, Actor by) {
        Scope.require(by, Group.COLLEGE_COORDINATOR, key);
        var college = colleges.lock(key);
        Whereabouts.require(college, CollegeState.PLANNING);
        var plan = plans.get(key);
        var checked = checks.check(college, plan, PlanWording.CHINESE);
        if (!checked.faults().isEmpty()) {
            throw Refusal.rules(checked.faults());
        }
        colleges.move(college, CollegeState.SIGNING_PLAN);
        trail.record(Subject.college(key.businessKey()), college.round(), FourEyes.FILL, by, null, null);
        snapshots.store(PlanSnapshot.subject(key), college.round(), by, PlanSnapshot.of(plan, checked.students()));
        process.handedIn(key);
    }
}
