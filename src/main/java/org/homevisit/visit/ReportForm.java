package org.homevisit.visit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.homevisit.document.WordPage;
import org.homevisit.evidence.EvidenceFiles;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Colleges;
import org.homevisit.organisation.Students;
import org.homevisit.plan.PlanRow;
import org.homevisit.plan.Plans;
import org.homevisit.review.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 附件3 of one student, whole for whoever reads the visit (design §2). */
@Service
public class ReportForm {

    private final Reports reports;
    private final Colleges colleges;
    private final Students students;
    private final Accounts accounts;
    private final Plans plans;
    private final EvidenceFiles files;
    private final Trail trail;

    ReportForm(
            Reports reports,
            Colleges colleges,
            Students students,
            Accounts accounts,
            Plans plans,
            EvidenceFiles files,
            Trail trail) {
        this.reports = reports;
        this.colleges = colleges;
        this.students = students;
        this.accounts = accounts;
        this.plans = plans;
        this.files = files;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public WordPage page(UUID visitId, Actor by) {
        var found = reports.get(visitId);
        var visit = found.visit();
        VisitAccess.requireReader(visit, by);
        var people = new LinkedHashSet<>(visit.people());
        found.report().measures().stream()
                .map(Report.Measure::owner)
                .filter(Objects::nonNull)
                .forEach(people::add);
        return ReportPage.of(new ReportFacts(
                colleges.get(visit.college().college()).name(),
                students.find(visit.studentNumber()).orElseThrow(),
                plans.rows(visit.college()).stream()
                        .filter(row -> row.studentNumber().equals(visit.studentNumber()))
                        .findFirst()
                        .map(PlanRow::concerns)
                        .orElse(List.of()),
                found,
                accounts.findAll(people),
                files.of(visit.owner()),
                trail.of(visit.subject())));
    }
}
