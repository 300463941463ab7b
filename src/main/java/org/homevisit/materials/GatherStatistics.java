package org.homevisit.materials;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homevisit.campaign.Campaigns;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.evidence.EvidenceFile;
import org.homevisit.evidence.EvidenceFiles;
import org.homevisit.evidence.Owner;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Student;
import org.homevisit.organisation.Students;
import org.homevisit.plan.PlanChange;
import org.homevisit.plan.PlanRow;
import org.homevisit.plan.Plans;
import org.homevisit.visit.Reports;
import org.homevisit.visit.VisitReport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads all that the statistics and the package of a college tell. */
@Component
class GatherStatistics {

    private final Campaigns campaigns;
    private final CollegeCampaigns colleges;
    private final Plans plans;
    private final Reports reports;
    private final Students students;
    private final Accounts accounts;
    private final EvidenceFiles files;
    private final Summaries summaries;

    GatherStatistics(
            Campaigns campaigns,
            CollegeCampaigns colleges,
            Plans plans,
            Reports reports,
            Students students,
            Accounts accounts,
            EvidenceFiles files,
            Summaries summaries) {
        this.campaigns = campaigns;
        this.colleges = colleges;
        this.plans = plans;
        this.reports = reports;
        this.students = students;
        this.accounts = accounts;
        this.files = files;
        this.summaries = summaries;
    }

    StatisticsData of(CollegeKey key) {
        var planned = byStudent(plans.approvedRows(key));
        var current = byStudent(plans.rows(key));
        var visits = latest(reports.of(key));
        var changes = plans.appliedChanges(key);
        Set<String> numbers = new LinkedHashSet<>(planned.keySet());
        numbers.addAll(current.keySet());
        numbers.addAll(visits.keySet());
        var known = students.findAll(numbers);
        var evidence = files.ofAll(
                visits.values().stream().map(visit -> visit.visit().owner()).toList());
        List<StatisticsLine> lines = new ArrayList<>();
        for (var number : numbers) {
            var before = planned.get(number);
            var now = current.get(number);
            if (before != null || now != null) {
                lines.add(line(known.get(number), before, now, visits.get(number), evidence, changes));
            }
        }
        var summary = summaries.of(key).content();
        return new StatisticsData(
                campaigns.get(key.campaign()),
                colleges.get(key),
                lines,
                accounts.findAll(people(lines)),
                summary.posts().size(),
                summary.cases().size());
    }

    private static StatisticsLine line(
            Student student,
            @Nullable PlanRow planned,
            @Nullable PlanRow current,
            @Nullable VisitReport visit,
            Map<Owner, List<EvidenceFile>> evidence,
            List<PlanChange> changes) {
        var reason = changes.stream()
                .filter(change -> student.number().equals(change.student())
                        || student.number().equals(change.added()))
                .reduce((earlier, later) -> later)
                .map(PlanChange::reason)
                .orElse("");
        return new StatisticsLine(
                student,
                planned,
                current,
                visit,
                visit == null ? List.of() : evidence.getOrDefault(visit.visit().owner(), List.of()),
                Deviation.of(planned, current, visit, reason));
    }

    private static Map<String, PlanRow> byStudent(List<PlanRow> rows) {
        Map<String, PlanRow> byStudent = new LinkedHashMap<>();
        rows.forEach(row -> byStudent.put(row.studentNumber(), row));
        return byStudent;
    }

    /** A student cancelled and added again has two visits; the later one counts. */
    private static Map<String, VisitReport> latest(List<VisitReport> visits) {
        Map<String, VisitReport> latest = new LinkedHashMap<>();
        visits.forEach(visit -> latest.put(visit.visit().studentNumber(), visit));
        return latest;
    }

    private static Set<String> people(List<StatisticsLine> lines) {
        Set<String> people = new LinkedHashSet<>();
        for (var line : lines) {
            for (var row : new PlanRow[] {line.planned(), line.current()}) {
                if (row != null) {
                    people.addAll(row.visitors());
                    if (row.schoolLeader() != null) {
                        people.add(row.schoolLeader());
                    }
                }
            }
        }
        return people;
    }
}
