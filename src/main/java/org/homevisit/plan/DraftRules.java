package org.homevisit.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Students;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.springframework.stereotype.Component;

/** Refuses what a plan may not hold, naming every wrong field at once. */
@Component
class DraftRules {

    private static final int TEXT = 20_000;

    private final Students students;
    private final Accounts accounts;
    private final Plans plans;

    DraftRules(Students students, Accounts accounts, Plans plans) {
        this.students = students;
        this.accounts = accounts;
        this.plans = plans;
    }

    void require(CollegeKey key, PlanDraft draft) {
        var faults = new ArrayList<Fault>();
        RowRules.tooLong("scheme", draft.scheme(), TEXT, faults);
        RowRules.tooLong("safetyPlan", draft.safetyPlan(), TEXT, faults);
        RowRules.tooLong("uncoveredReason", draft.uncoveredReason(), TEXT, faults);
        faults.addAll(rowFaults(key, draft.visits()));
        if (!faults.isEmpty()) {
            throw Refusal.rules(faults);
        }
    }

    List<Fault> rowFaults(CollegeKey key, List<PlanRow> rows) {
        var rules = rulesFor(key, rows);
        var faults = new ArrayList<Fault>();
        var seen = new HashMap<String, Integer>();
        for (var index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            faults.addAll(rules.faults("visits[" + index + "].", row));
            var first = seen.putIfAbsent(row.studentNumber(), index + 1);
            if (first != null && !row.studentNumber().isEmpty()) {
                faults.add(Fault.of(
                        "visits[" + index + "].studentNumber",
                        row.studentNumber(),
                        "plan.student.twice",
                        row.studentNumber(),
                        first));
            }
        }
        return faults;
    }

    RowRules rulesFor(CollegeKey key, List<PlanRow> rows) {
        var numbers = rows.stream().map(PlanRow::studentNumber).distinct().toList();
        var people = rows.stream().flatMap(DraftRules::people).distinct().toList();
        return new RowRules(
                key.college(),
                students.findAll(numbers),
                accounts.findAll(people),
                Set.copyOf(new HashSet<>(plans.plannedElsewhere(key, numbers))));
    }

    /** Enough to judge visitors alone. */
    RowRules visitorRules(CollegeKey key, List<String> visitors) {
        return new RowRules(key.college(), Map.of(), accounts.findAll(visitors), Set.of());
    }

    private static Stream<String> people(PlanRow row) {
        return Stream.concat(row.visitors().stream(), Stream.ofNullable(row.schoolLeader()));
    }
}
