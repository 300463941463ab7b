package org.homevisit.visit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.DepartureListener;
import org.springframework.stereotype.Component;

/** Ends the visits of students that have left, unless they are handed in. */
@Component
class DepartedStudents implements DepartureListener {

    private static final int AT_ONCE = 500;

    private final Visits visits;
    private final CollegeCampaigns colleges;
    private final Cancelling cancelling;

    DepartedStudents(Visits visits, CollegeCampaigns colleges, Cancelling cancelling) {
        this.visits = visits;
        this.colleges = colleges;
        this.cancelling = cancelling;
    }

    @Override
    public void studentsLeft(Collection<String> studentNumbers, String reason, Actor by) {
        var open = open(List.copyOf(studentNumbers));
        // colleges in one order, whoever else locks several of them
        open.stream()
                .map(Visit::college)
                .distinct()
                .sorted(Comparator.comparing(CollegeKey::businessKey))
                .forEach(colleges::lock);
        open.forEach(visit -> cancelling.studentLeft(visit, reason, by));
    }

    private List<Visit> open(List<String> students) {
        var open = new ArrayList<Visit>();
        for (var from = 0; from < students.size(); from += AT_ONCE) {
            open.addAll(visits.editableOf(students.subList(from, Math.min(from + AT_ONCE, students.size()))));
        }
        return open;
    }
}
