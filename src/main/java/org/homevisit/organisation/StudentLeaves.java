package org.homevisit.organisation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A student leaves the school: open visits and revisits of his end in the same transaction. */
@Component
public class StudentLeaves {

    private static final int LONGEST_REASON = 2000;

    private final Students students;
    private final SchoolSettings settings;
    private final List<DepartureListener> departures;
    private final Clock clock;

    StudentLeaves(Students students, SchoolSettings settings, List<DepartureListener> departures, Clock clock) {
        this.students = students;
        this.settings = settings;
        this.departures = departures;
        this.clock = clock;
    }

    @Transactional
    public void leave(String number, @Nullable String reason, Actor by) {
        if (!by.isOneOf(Group.COLLEGE_COORDINATOR, Group.CENTRE)) {
            throw Refusal.notAllowed();
        }
        // first of all, as an import does: both go on to lock the colleges
        settings.lockRoster();
        var student = students.find(number)
                .filter(found ->
                        by.holds(Group.CENTRE, found.college()) || by.holds(Group.COLLEGE_COORDINATOR, found.college()))
                .orElseThrow(Refusal::notFound);
        var given = reason(reason);
        if (student.status() == StudentStatus.LEFT) {
            throw Refusal.conflict("organisation.student.hasLeft", student.name());
        }
        students.leave(number, given, by.account(), OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
        departures.forEach(listener -> listener.studentsLeft(List.of(number), given, by));
    }

    private String reason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.rules(List.of(Fault.at("reason", "organisation.student.reasonMissing")));
        }
        if (reason.length() > LONGEST_REASON) {
            throw Refusal.rules(List.of(Fault.at("reason", "organisation.student.reasonTooLong", LONGEST_REASON)));
        }
        return reason.strip();
    }
}
