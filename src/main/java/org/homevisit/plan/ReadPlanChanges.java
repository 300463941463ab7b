package org.homevisit.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Actor;
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

    public Page<PlanChange> read(CollegeKey key, PageRequest page, Actor actor) {
        Scope.requireReader(actor, key);
        colleges.get(key);
        var all = changes.of(key);
        var from = (int) Math.min(page.offset(), all.size());
        return new Page<>(all.subList(from, Math.min(from + page.size(), all.size())), all.size());
    }

    public Map<String, Student> students(List<PlanChange> shown) {
        var numbers = new ArrayList<String>();
        for (var change : shown) {
            numbers.add(change.student());
            if (change.added() != null) {
                numbers.add(change.added());
            }
        }
        return students.findAll(numbers.stream().distinct().toList());
    }
}
