package org.homevisit.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homevisit.campaign.Campaigns;
import org.homevisit.campaign.CollegeCampaign;
import org.homevisit.organisation.Student;
import org.homevisit.organisation.StudentStatus;
import org.homevisit.organisation.Students;
import org.homevisit.shared.Fault;
import org.springframework.stereotype.Component;

/** Gathers the facts of a plan, asks the decision table and says what is missing. */
@Component
public class PlanChecks {

    private final Campaigns campaigns;
    private final Students students;
    private final PlanRules rules;
    private final CheckWords words;

    PlanChecks(Campaigns campaigns, Students students, PlanRules rules, CheckWords words) {
        this.campaigns = campaigns;
        this.students = students;
        this.rules = rules;
        this.words = words;
    }

    public Checked check(CollegeCampaign college, Plan plan, Locale locale) {
        var campaign = campaigns.get(college.key().campaign());
        var rows = plan.rows();
        var roster = students.findAll(rows.stream().map(PlanRow::studentNumber).toList());
        var coverage =
                Coverage.of(rows, roster, students.currentCohorts(college.key().college()));
        var cells = new ArrayList<Fault>();
        for (var index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            cells.addAll(Cells.owed("visits[" + index + "].", row, campaign.visitFrom(), campaign.visitTo()));
            cells.addAll(stillThere(index, row, roster));
        }
        var findings = new Findings(
                plan,
                roster,
                coverage,
                cells,
                notAgreed(rows),
                college.headCount(),
                college.minimum(campaign.minCoverage()),
                campaign.minCoverage());
        var verdicts = rules.check(findings.facts());
        return new Checked(
                verdicts.stream()
                        .map(verdict ->
                                new PlanCheck(verdict.rule(), verdict.ok(), words.of(verdict, findings, locale)))
                        .toList(),
                verdicts.stream()
                        .filter(verdict -> !verdict.ok())
                        .flatMap(verdict -> findings.faults(verdict.rule()).stream())
                        .toList(),
                roster,
                findings.minimum());
    }

    private static List<Fault> stillThere(int index, PlanRow row, Map<String, Student> roster) {
        var student = roster.get(row.studentNumber());
        return student == null || student.status() == StudentStatus.LEFT
                ? List.of(Fault.of(
                        "visits[" + index + "].studentNumber",
                        row.studentNumber(),
                        "plan.student.left",
                        row.studentNumber()))
                : List.of();
    }

    private static List<Integer> notAgreed(List<PlanRow> rows) {
        var indexes = new ArrayList<Integer>();
        for (var index = 0; index < rows.size(); index++) {
            if (rows.get(index).schoolLeader() != null && !rows.get(index).schoolLeaderAgreed()) {
                indexes.add(index);
            }
        }
        return indexes;
    }
}
