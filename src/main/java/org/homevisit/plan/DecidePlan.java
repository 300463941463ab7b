package org.homevisit.plan;

import java.util.List;
import org.homevisit.campaign.CollegeCampaign;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.campaign.CollegeState;
import org.homevisit.campaign.Phase;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.review.Remarks;
import org.homevisit.review.Subject;
import org.homevisit.review.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs, seals or reviews a plan: approves it or sends it back with remarks. */
@Service
public class DecidePlan {

    private final CollegeCampaigns colleges;
    private final Trail trail;
    private final PlanNotices notices;
    private final PlanProcess process;

    DecidePlan(CollegeCampaigns colleges, Trail trail, PlanNotices notices, PlanProcess process) {
        this.colleges = colleges;
        this.trail = trail;
        this.notices = notices;
        this.process = process;
    }

    @Transactional
    public void decide(CollegeKey key, PlanStep step, boolean approved, @Nullable String remarks, Actor by) {
        Scope.require(by, groupOf(step), key);
        var said = Remarks.of(approved, remarks);
        var college = colleges.lock(key);
        Whereabouts.require(college, stateAt(step));
        var subject = Subject.college(key.businessKey());
        // the centre's approval looks back at nobody, so its trail need not be read
        var eyes = new FourEyes(step == PlanStep.REVIEW && approved ? List.of() : trail.of(subject), college.round());
        eyes.require(step, by);
        move(college, step, approved);
        trail.record(subject, college.round(), step.task(), by, approved, said);
        if (!approved) {
            notices.returned(college, step, eyes.filler(), by, said == null ? "" : said);
        } else if (step == PlanStep.REVIEW) {
            notices.approved(college);
        }
        process.decided(key, step, approved);
    }

    /** After the centre's approval the process starts the visits, and they move the college on. */
    private void move(CollegeCampaign college, PlanStep step, boolean approved) {
        if (!approved) {
            colleges.sendBack(college, CollegeState.PLANNING);
        } else if (step == PlanStep.SIGN) {
            colleges.move(college, CollegeState.SEALING_PLAN);
        } else if (step == PlanStep.SEAL) {
            // 报送 is the plan signed and sealed (notice 八(四)): late or not is decided here
            colleges.moveWith(Phase.PLAN, college, CollegeState.REVIEWING_PLAN);
        }
    }

    private static Group groupOf(PlanStep step) {
        return switch (step) {
            case SIGN -> Group.COLLEGE_LEADER;
            case SEAL -> Group.SEAL_KEEPER;
            case REVIEW -> Group.CENTRE;
        };
    }

    private static CollegeState stateAt(PlanStep step) {
        return switch (step) {
            case SIGN -> CollegeState.SIGNING_PLAN;
            case SEAL -> CollegeState.SEALING_PLAN;
            case REVIEW -> CollegeState.REVIEWING_PLAN;
        };
    }
}
