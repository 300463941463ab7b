package org.homevisit.revisit;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.homevisit.organisation.Student;
import org.homevisit.organisation.Students;
import org.homevisit.shared.Ids;
import org.homevisit.visit.Report;
import org.homevisit.visit.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the revisit that an accepted report or a revisit's own report asks for; due at 09:00 of its date. */
@Service
public class StartRevisit {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final Reports reports;
    private final Revisits revisits;
    private final RevisitChanges changes;
    private final Students students;
    private final RevisitProcess process;

    StartRevisit(
            Reports reports, Revisits revisits, RevisitChanges changes, Students students, RevisitProcess process) {
        this.reports = reports;
        this.revisits = revisits;
        this.changes = changes;
        this.students = students;
        this.process = process;
    }

    @Transactional
    public void start(UUID visitId) {
        var saved = reports.get(visitId);
        var visit = saved.visit();
        plan(
                visit.college().college(),
                visit.studentNumber(),
                visitId,
                null,
                visit.visitors(),
                saved.report().nextRevisit());
    }

    @Transactional
    public void again(UUID revisitId) {
        var former = revisits.get(revisitId);
        plan(
                former.college(),
                former.studentNumber(),
                former.visitId(),
                revisitId,
                former.visitors(),
                former.report().nextRevisit());
    }

    private void plan(
            String formerCollege,
            String studentNumber,
            UUID visitId,
            @Nullable UUID follows,
            List<String> visitors,
            Report.@Nullable NextRevisit next) {
        if (next == null || next.date() == null) {
            return;
        }
        var college = students.find(studentNumber).map(Student::college).orElse(formerCollege);
        var dueAt = next.date().atTime(NINE).atZone(ZoneId.systemDefault()).toOffsetDateTime();
        var first = revisits.open(college, studentNumber, Revisits.month(dueAt));
        if (first.isPresent()) {
            join(first.get(), visitors);
            return;
        }
        var revisit = revisit(college, studentNumber, dueAt, visitId, follows, visitors, next);
        changes.insert(revisit);
        process.start(revisit.id(), college, studentNumber, dueAt);
    }

    private void join(Revisit first, List<String> visitors) {
        var all = Stream.concat(first.visitors().stream(), visitors.stream())
                .distinct()
                .toList();
        if (all.size() > first.visitors().size()) {
            changes.visitors(first.id(), all);
            process.joined(first.id(), all);
        }
    }

    private static Revisit revisit(
            String college,
            String studentNumber,
            OffsetDateTime dueAt,
            UUID visitId,
            @Nullable UUID follows,
            List<String> visitors,
            Report.NextRevisit next) {
        return new Revisit(
                Ids.next(),
                college,
                studentNumber,
                dueAt,
                RevisitState.WAITING,
                visitId,
                follows,
                next.mode(),
                visitors,
                RevisitReport.EMPTY,
                0,
                null,
                null,
                null);
    }
}
