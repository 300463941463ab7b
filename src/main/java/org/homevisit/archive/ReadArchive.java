package org.homevisit.archive;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.organisation.Student;
import org.homevisit.organisation.Students;
import org.homevisit.plan.Plans;
import org.homevisit.review.Trail;
import org.homevisit.revisit.Revisit;
import org.homevisit.revisit.Revisits;
import org.homevisit.shared.Refusal;
import org.homevisit.visit.Reports;
import org.homevisit.visit.Visit;
import org.homevisit.visit.VisitReport;
import org.homevisit.visit.VisitWording;
import org.springframework.stereotype.Component;

/** A student's timeline over all campaigns, for the coordinator, the centre and who visits him (design §2). */
@Component
public class ReadArchive {

    private final Students students;
    private final Reports reports;
    private final Revisits revisits;
    private final Plans plans;
    private final Trail trail;
    private final VisitWording wording;

    ReadArchive(Students students, Reports reports, Revisits revisits, Plans plans, Trail trail, VisitWording wording) {
        this.students = students;
        this.reports = reports;
        this.revisits = revisits;
        this.plans = plans;
        this.trail = trail;
        this.wording = wording;
    }

    /** Throws 404, or 403 to those of the college whose office has no archive. */
    public StudentArchive of(String number, Actor actor) {
        var student = students.find(number).orElseThrow(Refusal::notFound);
        var visits = reports.ofStudent(number);
        var again = revisits.ofStudent(number);
        requireReader(student, visits, again, actor);
        return new StudentArchive(
                student.number(),
                student.name(),
                student.gender(),
                student.college(),
                student.level(),
                student.grade(),
                student.major(),
                student.className(),
                student.status(),
                visits.stream().map(ArchivedVisit::of).toList(),
                again.stream().map(ArchivedRevisit::of).toList(),
                timeline(number, visits, again));
    }

    private List<TimelineEntry> timeline(String number, List<VisitReport> visits, List<Revisit> again) {
        var timeline = new Timeline(wording);
        visits.forEach(timeline::visit);
        again.forEach(timeline::revisit);
        var bySubject =
                visits.stream().map(VisitReport::visit).collect(Collectors.toMap(Visit::subject, Function.identity()));
        if (!bySubject.isEmpty()) {
            trail.of(bySubject.keySet()).forEach(entry -> timeline.decided(bySubject.get(entry.subject()), entry));
        }
        visits.stream()
                .map(saved -> saved.visit().college())
                .distinct()
                .map(plans::appliedChanges)
                .flatMap(Collection::stream)
                .filter(change -> change.student().equals(number) || number.equals(change.added()))
                .forEach(timeline::changed);
        return timeline.all();
    }

    private static void requireReader(Student student, List<VisitReport> visits, List<Revisit> again, Actor actor) {
        var visitsHim = visits.stream().anyMatch(saved -> saved.visit().names(actor.account()))
                || again.stream().anyMatch(revisit -> revisit.visitors().contains(actor.account()));
        if (visitsHim || actor.is(Group.CENTRE) || actor.holds(Group.COLLEGE_COORDINATOR, student.college())) {
            return;
        }
        throw actor.reads(student.college()) ? Refusal.notAllowed() : Refusal.notFound();
    }
}
