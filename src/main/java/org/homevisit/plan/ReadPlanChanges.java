package org.homevisit.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.organisation.Student;
import org.homevisit.organisation.Students;
import org.homevisit.shared.Page;
import org.homevisit.shared.PageRequest;
import org.springframework.stereotype.Service;

/** The changes of a plan: what was asked for, what became of it, and so what differs from the approved plan. */
@Service
public class ReadPlanChanges {

    private final CollegeCampaigns colleges;
    private final PlanChangeTable changes;
    private final Students students;

    ReadPlanChanges(CollegeCampaigns colleges, PlanChangeTable changes, Students students) {
        this.colleges = colleges;
        this.changes = changes;
        this.students = students;
    }

    public View read(CollegeKey key, PageRequest page, Actor actor) {
        Scope.requireReader(actor, key);
        colleges.get(key);
        var all = changes.of(key);
        var from = (int) Math.min(page.offset(), all.size());
        var shown = all.subList(from, Math.min(from + page.size(), all.size()));
        return new View(
                new Page<>(shown, all.size()),
                students.findAll(numbers(shown)),
                actor.holds(Group.COLLEGE_COORDINATOR, key.college()));
    }

    private static List<String> numbers(List<PlanChange> shown) {
        return shown.stream()
                .flatMap(change -> Stream.concat(Stream.of(change.student()), Stream.ofNullable(change.added())))
                .distinct()
                .toList();
    }

    /** <code>clear</code> as in {@link PlanView}. */
    public record View(Page<PlanChange> changes, Map<String, Student> students, boolean clear) {}
}
