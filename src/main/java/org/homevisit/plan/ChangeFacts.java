package org.homevisit.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Student;
import org.homevisit.organisation.Students;
import org.homevisit.shared.CaseFacts;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the approver of a plan change sees: kind, before and after, reason. */
@Component
class ChangeFacts implements CaseFacts {

    private final PlanChangeTable changes;
    private final CollegeCampaigns colleges;
    private final Students students;
    private final Accounts accounts;
    private final PlanWording wording;

    ChangeFacts(
            PlanChangeTable changes,
            CollegeCampaigns colleges,
            Students students,
            Accounts accounts,
            PlanWording wording) {
        this.changes = changes;
        this.colleges = colleges;
        this.students = students;
        this.accounts = accounts;
        this.wording = wording;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(DecidePlanChange.TASK);
    }

    @Override
    public Map<String, Object> of(String task, Map<String, Object> variables) {
        var id = UUID.fromString((String) requireNonNull(variables.get("changeId")));
        var change = changes.find(id).orElseThrow(Refusal::notFound);
        return Map.of(
                "collegeName", colleges.get(change.key()).name(),
                "studentName", nameOf(change.student()),
                "studentNumber", change.student(),
                "kind", change.kind().label(),
                "before", words(change, change.before()),
                "after", words(change, change.after()),
                "reason", change.reason());
    }

    private String words(PlanChange change, @Nullable PlanRow row) {
        if (row == null) {
            return wording.chinese("plan.change.none");
        }
        return switch (change.kind()) {
            case MODE -> CodeLabels.label(row.mode());
            case DATE -> String.valueOf(row.plannedDate());
            case VISITORS -> names(row.visitors());
            case ADD, CANCEL, SWAP ->
                wording.chinese(
                        "plan.change.row",
                        nameOf(row.studentNumber()) + "（" + row.studentNumber() + "）",
                        CodeLabels.label(row.mode()),
                        String.valueOf(row.plannedDate()),
                        names(row.visitors()));
        };
    }

    private String names(List<String> visitors) {
        var known = accounts.findAll(visitors);
        return Findings.joined(visitors.stream().map(visitor -> {
            var account = known.get(visitor);
            return account == null ? visitor : account.name();
        }));
    }

    private String nameOf(String student) {
        return students.find(student).map(Student::name).orElse(student);
    }
}
