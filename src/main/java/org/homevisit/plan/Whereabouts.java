package org.homevisit.plan;

import org.homevisit.campaign.CollegeCampaign;
import org.homevisit.campaign.CollegeState;
import org.homevisit.shared.Refusal;

/** Refuses what comes at the wrong time, naming the step the record lies at and the office of who holds it. */
final class Whereabouts {

    private Whereabouts() {}

    static void require(CollegeCampaign college, CollegeState wanted) {
        if (college.state() != wanted) {
            throw lies(college);
        }
    }

    static Refusal lies(CollegeCampaign college) {
        return Refusal.conflict("plan.lies." + college.state(), college.round());
    }

    /** Before the centre has approved it. */
    static boolean isUndecided(CollegeState state) {
        return state.compareTo(CollegeState.REVIEWING_PLAN) <= 0;
    }
}
