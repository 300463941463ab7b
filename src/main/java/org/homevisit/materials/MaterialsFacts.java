package org.homevisit.materials;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.review.Difference;
import org.homevisit.review.FieldChange;
import org.homevisit.review.Snapshots;
import org.homevisit.review.Subject;
import org.homevisit.review.Trail;
import org.homevisit.review.TrailEntry;
import org.homevisit.shared.CaseFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What signer, seal keeper and centre see of a college's materials. */
@Component
class MaterialsFacts implements CaseFacts {

    private static final Set<String> TASKS =
            Set.of(MaterialsStep.SIGN.task(), MaterialsStep.SEAL.task(), MaterialsStep.REVIEW.task());

    private final GatherStatistics gather;
    private final Summaries summaries;
    private final Snapshots snapshots;
    private final Trail trail;
    private final CallStates calls;

    MaterialsFacts(GatherStatistics gather, Summaries summaries, Snapshots snapshots, Trail trail, CallStates calls) {
        this.gather = gather;
        this.summaries = summaries;
        this.snapshots = snapshots;
        this.trail = trail;
        this.calls = calls;
    }

    @Override
    public Set<String> tasks() {
        return TASKS;
    }

    @Override
    public Map<String, Object> of(String task, Map<String, Object> variables) {
        var key = FactKeys.college(variables);
        var data = gather.of(key);
        var summary = summaries.of(key).content();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("campaignName", data.campaign().name());
        facts.put("collegeName", data.college().name());
        facts.put("round", data.college().round());
        facts.put("deadline", FactKeys.minute(data.college().deadlines().materials()));
        facts.put("late", data.college().materialsLate() ? "逾期" : "按时");
        facts.put("totals", totals(data));
        facts.put("overview", Objects.requireNonNullElse(summary.overview(), ""));
        facts.put("problems", Objects.requireNonNullElse(summary.problems(), ""));
        facts.put("solutions", Objects.requireNonNullElse(summary.solutions(), ""));
        facts.put("calls", calls(key));
        facts.put("changes", changes(key));
        facts.put("rounds", rounds(key));
        facts.put("planXlsxLink", FactKeys.path(key) + "/plan.xlsx");
        facts.put("statisticsLink", FactKeys.path(key) + "/statistics.xlsx?edition=completed");
        facts.put("packageLink", FactKeys.path(key) + "/package.zip");
        return facts;
    }

    private static List<Map<String, Object>> totals(StatisticsData data) {
        var planned = StatisticsTotals.of(data, Edition.PLANNED);
        var completed = StatisticsTotals.of(data, Edition.COMPLETED);
        List<Map<String, Object>> rows = new ArrayList<>();
        completed.forEach((name, value) -> {
            var before = planned.getOrDefault(name, "");
            if (!isZero(value) || !isZero(before)) {
                rows.add(Map.of("name", name, "planned", before.toString(), "completed", value.toString()));
            }
        });
        return rows;
    }

    private static boolean isZero(Object value) {
        return value.toString().equals("0") || value.toString().isEmpty();
    }

    private List<Map<String, Object>> calls(CollegeKey key) {
        return calls.of(key).stream()
                .map(call -> Map.<String, Object>of("student", call.studentNumber(), "state", call.state()))
                .toList();
    }

    private List<Map<String, Object>> changes(CollegeKey key) {
        return snapshots
                .lastDifference(
                        MaterialsSnapshot.subject(key),
                        MaterialsSnapshot.ROWS,
                        MaterialsSnapshot.ROW_KEY,
                        MaterialsSnapshot.ROW_KEY)
                .map(MaterialsFacts::rows)
                .orElse(List.of());
    }

    private static List<Map<String, Object>> rows(Difference difference) {
        List<Map<String, Object>> rows = new ArrayList<>();
        difference.fields().forEach(field -> rows.add(row("总结", field)));
        for (var change : difference.rows()) {
            if (change.fields().isEmpty()) {
                rows.add(Map.of(
                        "student", change.key(), "change", word(change.kind().name()), "before", "", "after", ""));
            }
            change.fields().forEach(field -> rows.add(row(change.key(), field)));
        }
        return rows;
    }

    private static Map<String, Object> row(String student, FieldChange field) {
        return Map.of(
                "student", student,
                "change", word(field.field()),
                "before", Objects.requireNonNullElse(field.before(), ""),
                "after", Objects.requireNonNullElse(field.after(), ""));
    }

    private static String word(String field) {
        return switch (field) {
            case "ADDED" -> "新增";
            case "DROPPED" -> "减少";
            case "overview" -> "学院家访情况";
            case "problems" -> "遇到的问题";
            case "solutions" -> "解决的方法";
            case "posts" -> "推文数";
            case "cases" -> "案例数";
            case "state" -> "报告状态";
            case "mode" -> "家访方式";
            case "round" -> "轮次";
            default -> field;
        };
    }

    private List<Map<String, Object>> rounds(CollegeKey key) {
        return trail.of(Subject.college(key.businessKey())).stream()
                .filter(entry -> entry.task().equals(SubmitSummary.TASK) || TASKS.contains(entry.task()))
                .map(MaterialsFacts::round)
                .toList();
    }

    private static Map<String, Object> round(TrailEntry entry) {
        return Map.of(
                "round", entry.round(),
                "step", step(entry.task()),
                "who", entry.name(),
                "at", entry.at().toLocalDateTime().withNano(0).toString().replace('T', ' '),
                "decision", decision(entry.approved()),
                "remarks", Objects.requireNonNullElse(entry.remarks(), ""));
    }

    private static String step(String task) {
        return switch (task) {
            case "UserTask_SignMaterials" -> "学院领导签字";
            case "UserTask_SealMaterials" -> "学院盖章";
            case "UserTask_ReviewMaterials" -> "中心审核";
            default -> "提交材料";
        };
    }

    private static String decision(@Nullable Boolean approved) {
        return approved == null ? "提交" : approved ? "通过" : "退回";
    }
}
