package org.homevisit.visit;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.homevisit.evidence.EvidenceFile;
import org.homevisit.evidence.EvidenceFiles;
import org.homevisit.evidence.EvidenceView;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Student;
import org.homevisit.organisation.Students;
import org.homevisit.review.Trail;
import org.homevisit.review.TrailEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One visit as a person may see it; others' visits are not there (404). */
@Component
public class ReadVisit {

    private final Reports reports;
    private final EvidenceFiles files;
    private final Completeness completeness;
    private final Students students;
    private final Trail trail;
    private final VisitWording wording;

    ReadVisit(
            Reports reports,
            EvidenceFiles files,
            Completeness completeness,
            Students students,
            Trail trail,
            VisitWording wording) {
        this.reports = reports;
        this.files = files;
        this.completeness = completeness;
        this.students = students;
        this.trail = trail;
        this.wording = wording;
    }

    public VisitDetails details(UUID visitId, Actor actor) {
        var saved = report(visitId, actor);
        var visit = saved.visit();
        var evidence = files.of(visit.owner());
        var name = students.find(visit.studentNumber()).map(Student::name).orElse(visit.studentNumber());
        return new VisitDetails(
                ReadVisits.summary(visit, name, GivenEvidence.Given.count(evidence)),
                visit.college().campaign(),
                visit.college().college(),
                visit.schoolLeader(),
                visit.target(),
                visit.owed().media(),
                visit.owed().callRecord(),
                visit.disputed(),
                visit.handedInBy(),
                visit.handedInAt(),
                visit.acceptedAt(),
                visit.endReason(),
                lastRemarks(visit),
                saved.report(),
                EvidenceView.of(evidence),
                missing(saved, evidence));
    }

    /** Phones, address and contact names are masked for those who do not visit the family (design §2). */
    public VisitReport report(UUID visitId, Actor actor) {
        var saved = reports.get(visitId);
        VisitAccess.requireReader(saved.visit(), actor);
        return VisitAccess.seesClear(saved.visit(), actor)
                ? saved
                : new VisitReport(
                        saved.visit(),
                        Masked.report(saved.report(), saved.visit().mode()),
                        saved.version());
    }

    /** Unmasked, for the official paper. */
    public VisitReport whole(UUID visitId, Actor actor) {
        var saved = reports.get(visitId);
        VisitAccess.requireReader(saved.visit(), actor);
        return saved;
    }

    @Nullable
    String lastRemarks(Visit visit) {
        return trail.of(visit.subject()).stream()
                .filter(entry ->
                        Boolean.FALSE.equals(entry.approved()) || entry.task().equals("reopen"))
                .map(TrailEntry::remarks)
                .filter(Objects::nonNull)
                .reduce(null, (earlier, later) -> later);
    }

    /** Nothing is missing any more once it is handed in. */
    private List<MissingPart> missing(VisitReport saved, List<EvidenceFile> evidence) {
        return saved.visit().state().isEditable()
                ? completeness.missing(completeness.handIn(saved, evidence)).stream()
                        .map(fault -> new MissingPart(fault.field(), wording.forCaller(fault.message())))
                        .toList()
                : List.of();
    }
}
