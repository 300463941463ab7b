package org.homevisit.visit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homevisit.evidence.EvidenceFiles;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.College;
import org.homevisit.organisation.Colleges;
import org.homevisit.organisation.Student;
import org.homevisit.organisation.Students;
import org.homevisit.shared.CaseFacts;
import org.springframework.stereotype.Component;

/** What the forms of a visit's two tasks show. Phones and addresses are not among it. */
@Component
class VisitFacts implements CaseFacts {

    private final Reports reports;
    private final EvidenceFiles files;
    private final Completeness completeness;
    private final ReadVisit readVisit;
    private final Students students;
    private final Colleges colleges;
    private final Accounts accounts;
    private final VisitWording wording;

    VisitFacts(
            Reports reports,
            EvidenceFiles files,
            Completeness completeness,
            ReadVisit readVisit,
            Students students,
            Colleges colleges,
            Accounts accounts,
            VisitWording wording) {
        this.reports = reports;
        this.files = files;
        this.completeness = completeness;
        this.readVisit = readVisit;
        this.students = students;
        this.colleges = colleges;
        this.accounts = accounts;
        this.wording = wording;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(SubmitReport.TASK, CheckReport.TASK);
    }

    @Override
    public Map<String, Object> of(String task, Map<String, Object> variables) {
        var saved = reports.get(UUID.fromString(String.valueOf(variables.get("visitId"))));
        var visit = saved.visit();
        var handIn = completeness.handIn(saved, files.of(visit.owner()));
        var facts = new LinkedHashMap<String, Object>();
        facts.put(
                "studentName",
                students.find(visit.studentNumber()).map(Student::name).orElse(""));
        facts.put("studentNumber", visit.studentNumber());
        facts.put(
                "collegeName",
                colleges.find(visit.college().college()).map(College::name).orElse(""));
        facts.put("visitLink", "/api/visits/" + visit.id());
        facts.putAll(task.equals(SubmitReport.TASK) ? conduct(handIn) : check(handIn));
        return facts;
    }

    private Map<String, Object> conduct(HandIn handIn) {
        var visit = handIn.visit();
        return Map.of(
                "plannedDate",
                        visit.plannedDate() == null ? "" : visit.plannedDate().toString(),
                "mode", visit.mode().label(),
                "evidenceOwed", owed(handIn.owed()),
                "evidenceGiven",
                        wording.chinese(
                                "visit.fact.given",
                                handIn.given().photos(),
                                handIn.given().media()),
                "missing",
                        completeness.missing(handIn).stream()
                                .map(fault -> Map.of(
                                        "field", wording.chinese(Findings.label(fault.field())),
                                        "message", wording.chinese(fault.message())))
                                .toList(),
                "lastRemarks", Objects.requireNonNullElse(readVisit.lastRemarks(visit), ""));
    }

    private Map<String, Object> check(HandIn handIn) {
        var visit = handIn.visit();
        var report = handIn.report();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("mode", handIn.mode().label());
        facts.put("startedAt", ChineseTime.of(report.startedAt()));
        facts.put("endedAt", ChineseTime.of(report.endedAt()));
        facts.put("visitors", names(visit));
        facts.put("photos", handIn.given().photos() + " / " + handIn.owed().photos());
        facts.put("media", media(handIn));
        facts.put("risk", report.risk() == null ? "" : report.risk().label());
        facts.put("exceptions", exceptions(report));
        facts.put("round", visit.round());
        facts.put("reportLink", "/api/visits/" + visit.id() + "/report.docx");
        return facts;
    }

    private String owed(EvidenceRules.Owed owed) {
        return owed.callRecord()
                ? wording.chinese("visit.fact.owedCall")
                : wording.chinese(owed.media() ? "visit.fact.owedMedia" : "visit.fact.owedPhotos", owed.photos());
    }

    private String media(HandIn handIn) {
        if (handIn.given().media() > 0) {
            return wording.chinese("visit.fact.mediaGiven", handIn.given().media());
        }
        return handIn.report().waivesMedia()
                ? wording.chinese("visit.fact.mediaWaived", handIn.report().mediaWaiver())
                : wording.chinese("visit.fact.mediaNone");
    }

    private String exceptions(Report report) {
        return Stream.of(report.modeReason(), report.exceptionReason())
                .filter(reason -> reason != null && !reason.isBlank())
                .collect(Collectors.joining("；"));
    }

    private String names(Visit visit) {
        var known = accounts.findAll(visit.people());
        return visit.people().stream()
                .map(account -> known.containsKey(account) ? known.get(account).name() : account)
                .collect(Collectors.joining("、"));
    }
}
