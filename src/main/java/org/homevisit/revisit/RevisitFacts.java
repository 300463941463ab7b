package org.homevisit.revisit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.homevisit.organisation.College;
import org.homevisit.organisation.Colleges;
import org.homevisit.organisation.Student;
import org.homevisit.organisation.Students;
import org.homevisit.shared.CaseFacts;
import org.homevisit.visit.Reports;
import org.homevisit.visit.VisitReport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the form of a revisit shows: the last visit and what was agreed then. */
@Component
class RevisitFacts implements CaseFacts {

    private final Revisits revisits;
    private final Reports reports;
    private final Students students;
    private final Colleges colleges;

    RevisitFacts(Revisits revisits, Reports reports, Students students, Colleges colleges) {
        this.revisits = revisits;
        this.reports = reports;
        this.students = students;
        this.colleges = colleges;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(SubmitRevisitReport.TASK);
    }

    @Override
    public Map<String, Object> of(String task, Map<String, Object> variables) {
        var revisit = revisits.get(UUID.fromString(String.valueOf(variables.get("revisitId"))));
        var visit = reports.get(revisit.visitId());
        return Map.of(
                "studentName",
                        students.find(revisit.studentNumber())
                                .map(Student::name)
                                .orElse(""),
                "collegeName",
                        colleges.find(revisit.college()).map(College::name).orElse(""),
                "dueDate", revisit.dueAt().toLocalDate().toString(),
                "lastVisit", lastVisit(revisit, visit),
                "measures", measures(visit),
                "revisitLink", "/api/revisits/" + revisit.id() + "/report");
    }

    /** The revisit before this one where there is one, else the visit. */
    private String lastVisit(Revisit revisit, VisitReport visit) {
        if (revisit.follows() != null) {
            var former = revisits.get(revisit.follows()).report();
            return text(former.date()) + " "
                    + (former.mode() == null ? "" : former.mode().label());
        }
        var report = visit.report();
        var day = report.startedAt() == null ? null : report.startedAt().toLocalDate();
        var mode = report.mode() == null ? visit.visit().mode() : report.mode();
        return text(day) + " " + mode.label();
    }

    private static List<Map<String, String>> measures(VisitReport visit) {
        return visit.report().measures().stream()
                .map(measure -> Map.of(
                        "text", text(measure.text()),
                        "owner", text(measure.owner()),
                        "dueDate", text(measure.dueDate())))
                .toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
