package org.homevisit.plan;

import java.util.Locale;
import org.homevisit.campaign.CollegeCampaign;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.springframework.stereotype.Component;

/** The whole plan with its checks, as the readers of the college see it. */
@Component
class PlanViews {

    private final PlanChecks checks;
    private final Objections objections;

    PlanViews(PlanChecks checks, Objections objections) {
        this.checks = checks;
        this.objections = objections;
    }

    PlanView whole(CollegeCampaign college, Plan plan, Actor actor, Locale locale) {
        var checked = checks.check(college, plan, locale);
        return new PlanView(
                college,
                plan,
                checked.checks(),
                checked.students(),
                objections.of(plan.key()),
                checked.minimum(),
                actor.holds(Group.COLLEGE_COORDINATOR, plan.key().college()));
    }
}
