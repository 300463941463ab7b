package org.homevisit.plan;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.organisation.Student;
import org.homevisit.organisation.Students;
import org.homevisit.review.Remarks;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A school leader objects in words to a row that names him, before the plan is approved. */
@Service
public class ObjectToPlan {

    private final CollegeCampaigns colleges;
    private final Plans plans;
    private final Objections objections;
    private final Students students;
    private final PlanNotices notices;
    private final Clock clock;

    ObjectToPlan(
            CollegeCampaigns colleges,
            Plans plans,
            Objections objections,
            Students students,
            PlanNotices notices,
            Clock clock) {
        this.colleges = colleges;
        this.plans = plans;
        this.objections = objections;
        this.students = students;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public Objection object(CollegeKey key, @Nullable String studentNumber, @Nullable String remarks, Actor by) {
        requireLeader(key, by);
        var words = Remarks.owed("remarks", remarks);
        var college = colleges.lock(key);
        var plan = plans.get(key);
        if (!plan.names(by.account())) {
            throw Refusal.notFound();
        }
        var number = Plain.text(studentNumber);
        requireNamed(plan, number, by);
        if (number == null || !Whereabouts.isUndecided(college.state())) {
            throw Whereabouts.lies(college);
        }
        var objection = new Objection(
                number, by.account(), by.name(), OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS), words);
        objections.add(key, objection);
        notices.objected(college, students.find(number).map(Student::name).orElse(number), objection);
        return objection;
    }

    private static void requireLeader(CollegeKey key, Actor by) {
        if (!by.is(Group.SCHOOL_LEADER)) {
            throw by.reads(key.college()) ? Refusal.notAllowed() : Refusal.notFound();
        }
    }

    private static void requireNamed(Plan plan, @Nullable String number, Actor by) {
        var named = plan.rows().stream()
                .anyMatch(row ->
                        row.studentNumber().equals(number) && by.account().equals(row.schoolLeader()));
        if (!named) {
            throw Refusal.rules(List.of(
                    number == null
                            ? Fault.at("studentNumber", "plan.missing.studentNumber")
                            : Fault.of("studentNumber", number, "plan.objection.notNamed", number)));
        }
    }
}
