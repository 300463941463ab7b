package org.homevisit.plan;

import java.util.List;
import java.util.Locale;
import org.homevisit.campaign.CollegeCampaign;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.organisation.Students;
import org.homevisit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A plan as this person may see it: whole for the readers of the college; for a school leader the rows that name him;
 * for everybody else it is not there (design §2).
 */
@Service
public class ReadPlan {

    private final CollegeCampaigns colleges;
    private final Plans plans;
    private final PlanViews views;
    private final Objections objections;
    private final Students students;

    ReadPlan(CollegeCampaigns colleges, Plans plans, PlanViews views, Objections objections, Students students) {
        this.colleges = colleges;
        this.plans = plans;
        this.views = views;
        this.objections = objections;
        this.students = students;
    }

    @Transactional(readOnly = true)
    public PlanView read(CollegeKey key, Actor actor, Locale locale) {
        if (actor.reads(key.college())) {
            var college = colleges.get(key);
            return views.whole(college, plans.get(key), actor, locale);
        }
        if (!actor.is(Group.SCHOOL_LEADER)) {
            throw Refusal.notFound();
        }
        return namedOnly(colleges.get(key), plans.get(key), actor);
    }

    private PlanView namedOnly(CollegeCampaign college, Plan plan, Actor leader) {
        var lines = plan.lines().stream()
                .filter(line -> leader.account().equals(line.row().schoolLeader()))
                .toList();
        if (lines.isEmpty()) {
            throw Refusal.notFound();
        }
        var own = new Plan(plan.key(), null, null, null, plan.version(), lines);
        var numbers = own.rows().stream().map(PlanRow::studentNumber).toList();
        return new PlanView(
                college,
                own,
                List.of(),
                students.findAll(numbers),
                objections.of(plan.key()).stream()
                        .filter(objection -> objection.account().equals(leader.account()))
                        .toList(),
                0,
                true);
    }
}
