package org.homevisit.revisit;

import java.util.Collection;
import java.util.List;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.DepartureListener;
import org.homevisit.review.Trail;
import org.springframework.stereotype.Component;

/** Ends the revisits of students that have left. */
@Component("revisitsOfDepartedStudents")
class DepartedStudents implements DepartureListener {

    private static final int AT_ONCE = 500;

    private final Revisits revisits;
    private final RevisitChanges changes;
    private final Trail trail;
    private final RevisitProcess process;

    DepartedStudents(Revisits revisits, RevisitChanges changes, Trail trail, RevisitProcess process) {
        this.revisits = revisits;
        this.changes = changes;
        this.trail = trail;
        this.process = process;
    }

    @Override
    public void studentsLeft(Collection<String> studentNumbers, String reason, Actor by) {
        var students = List.copyOf(studentNumbers);
        for (var from = 0; from < students.size(); from += AT_ONCE) {
            revisits.openOf(students.subList(from, Math.min(from + AT_ONCE, students.size())))
                    .forEach(revisit -> cancel(revisit, reason, by));
        }
    }

    private void cancel(Revisit revisit, String reason, Actor by) {
        if (changes.cancelled(revisit.id(), reason)) {
            trail.record(revisit.subject(), 1, "student.left", by, null, reason);
            process.studentLeft(revisit.id());
        }
    }
}
