package org.homevisit.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Accounts;
import org.homevisit.review.Difference;
import org.homevisit.review.FieldChange;
import org.homevisit.review.RowChange;
import org.homevisit.review.Snapshots;
import org.homevisit.review.Subject;
import org.homevisit.review.Trail;
import org.homevisit.review.TrailEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rounds a plan has been through: who decided what, and what changed since the last hand-in. */
@Component
class PlanRounds {

    private static final Set<String> TASKS =
            Set.of(FourEyes.FILL, PlanStep.SIGN.task(), PlanStep.SEAL.task(), PlanStep.REVIEW.task(), "plan.withdraw");

    private final Trail trail;
    private final Snapshots snapshots;
    private final Accounts accounts;
    private final PlanWording wording;

    PlanRounds(Trail trail, Snapshots snapshots, Accounts accounts, PlanWording wording) {
        this.trail = trail;
        this.snapshots = snapshots;
        this.accounts = accounts;
        this.wording = wording;
    }

    /** Of the last return; empty when the plan was never returned. */
    String lastRemarks(CollegeKey key) {
        return entries(key).stream()
                .filter(entry -> Boolean.FALSE.equals(entry.approved()))
                .reduce((earlier, later) -> later)
                .map(TrailEntry::remarks)
                .filter(Objects::nonNull)
                .orElse("");
    }

    List<Map<String, Object>> decisions(CollegeKey key) {
        return entries(key).stream()
                .map(entry -> Map.<String, Object>of(
                        "round", entry.round(),
                        "step", wording.chinese("plan.step." + entry.task()),
                        "who", entry.name(),
                        "at", ChineseTime.minute(entry.at()),
                        "decision", wording.chinese("plan.decision." + decision(entry)),
                        "remarks", Objects.requireNonNullElse(entry.remarks(), "")))
                .toList();
    }

    List<Map<String, Object>> changes(CollegeKey key) {
        return snapshots
                .lastDifference(
                        PlanSnapshot.subject(key), PlanSnapshot.ROWS, PlanSnapshot.ROW_KEY, PlanSnapshot.ROW_LABEL)
                .map(this::rows)
                .orElse(List.of());
    }

    private List<Map<String, Object>> rows(Difference difference) {
        var rows = new ArrayList<Map<String, Object>>();
        difference.fields().forEach(change -> rows.add(row(wording.chinese("plan.whole"), change)));
        for (var change : difference.rows()) {
            var student = change.label() + "（" + change.key() + "）";
            if (change.kind() == RowChange.Kind.CHANGED) {
                change.fields().forEach(field -> rows.add(row(student, field)));
            } else {
                var key = change.kind() == RowChange.Kind.ADDED ? "plan.added" : "plan.dropped";
                rows.add(Map.of("student", student, "change", wording.chinese(key), "before", "", "after", ""));
            }
        }
        return rows;
    }

    private Map<String, Object> row(String student, FieldChange change) {
        return Map.of(
                "student", student,
                "change", wording.chinese("plan.field." + change.field()),
                "before", word(change.field(), change.before()),
                "after", word(change.field(), change.after()));
    }

    private String word(String field, @Nullable String value) {
        if (value == null) {
            return "";
        }
        return switch (field) {
            case "schoolLeaderAgreed" -> wording.chinese(Boolean.parseBoolean(value) ? "plan.yes" : "plan.no");
            case "visitors", "schoolLeader" -> names(List.of(value.split(", *")));
            default -> CodeLabels.of(field, value);
        };
    }

    private String names(List<String> people) {
        var known = accounts.findAll(people);
        return Findings.joined(people.stream().map(person -> PlanForm.nameOf(known, person)));
    }

    private List<TrailEntry> entries(CollegeKey key) {
        return trail.of(Subject.college(key.businessKey())).stream()
                .filter(entry -> TASKS.contains(entry.task()))
                .toList();
    }

    private static String decision(TrailEntry entry) {
        if (entry.approved() == null) {
            return entry.task().equals(FourEyes.FILL) ? "handedIn" : "withdrawn";
        }
        return entry.approved() ? "approved" : "returned";
    }
}
