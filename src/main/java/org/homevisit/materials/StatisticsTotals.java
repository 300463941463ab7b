package org.homevisit.materials;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.homevisit.evidence.EvidenceKind;
import org.homevisit.organisation.Coded;
import org.homevisit.organisation.Hardship;
import org.homevisit.organisation.Level;
import org.homevisit.organisation.VisitorRole;
import org.homevisit.plan.Concern;
import org.homevisit.plan.Mode;
import org.homevisit.plan.Target;
import org.jspecify.annotations.Nullable;

/** Part B of 附件2: counts and shares, all computed (domain §2.2). */
final class StatisticsTotals {

    private final StatisticsData data;
    private final Edition edition;
    private final List<StatisticsLine> counted;
    private final Map<String, Object> totals = new LinkedHashMap<>();

    private StatisticsTotals(StatisticsData data, Edition edition) {
        this.data = data;
        this.edition = edition;
        this.counted = edition == Edition.PLANNED
                ? data.lines(edition)
                : data.lines().stream().filter(StatisticsLine::isCompleted).toList();
    }

    static Map<String, Object> of(StatisticsData data, Edition edition) {
        return new StatisticsTotals(data, edition).all();
    }

    private Map<String, Object> all() {
        heads();
        count("方式", Mode.values(), line -> line.mode(edition), true);
        count("对象", Target.values(), line -> line.row(edition).target(), false);
        grades();
        count("层次", Level.values(), line -> line.student().level(), false);
        concerns();
        count("困难等级", Hardship.values(), line -> line.row(edition).hardship(), false);
        roles();
        rest();
        return totals;
    }

    private void heads() {
        var planned = data.lines(Edition.PLANNED).size();
        totals.put("学院总人数", data.college().headCount());
        totals.put("应访下限", data.minimum());
        totals.put("计划人数", planned);
        if (edition == Edition.COMPLETED) {
            totals.put("完成人数", counted.size());
            totals.put("完成率（完成/计划）", share(counted.size(), planned));
        }
        totals.put("覆盖率（占总人数）", share(counted.size(), data.college().headCount()));
    }

    private <C extends Coded> void count(
            String what, C[] codes, Function<StatisticsLine, @Nullable C> code, boolean withShare) {
        for (var each : codes) {
            var count =
                    counted.stream().filter(line -> code.apply(line) == each).count();
            var text = withShare && count > 0 ? count + "（" + share(count, counted.size()) + "）" : (Object) count;
            totals.put(what + "：" + each.label(), text);
        }
    }

    private void grades() {
        var grades = new TreeMap<Integer, Integer>();
        counted.forEach(line -> grades.merge(line.student().grade(), 1, Integer::sum));
        grades.forEach((grade, count) -> totals.put("年级：" + grade, count));
    }

    private void concerns() {
        for (var concern : Concern.values()) {
            totals.put(
                    "关注类型：" + concern.label(),
                    counted.stream()
                            .filter(line -> line.row(edition).concerns().contains(concern))
                            .count());
        }
    }

    private void roles() {
        for (var role : VisitorRole.values()) {
            totals.put(
                    "家访人员（人次）：" + role.label(),
                    counted.stream()
                            .flatMap(line -> Stream.concat(
                                    line.row(edition).visitors().stream(),
                                    Stream.ofNullable(line.row(edition).schoolLeader())))
                            .map(account -> data.people().get(account))
                            .filter(person -> person != null && person.role() == role)
                            .count());
        }
    }

    private void rest() {
        totals.put(
                "校领导家访人数",
                counted.stream()
                        .filter(line -> line.row(edition).schoolLeader() != null)
                        .count());
        totals.put(
                "回访人数",
                counted.stream()
                        .filter(line -> line.row(edition).revisitOf() != null)
                        .count());
        totals.put(
                "家访小组数",
                counted.stream()
                        .map(line -> line.row(edition).visitors())
                        .distinct()
                        .count());
        if (edition == Edition.COMPLETED) {
            totals.put("照片数", counted.stream().mapToLong(StatisticsLine::photos).sum());
            totals.put("音视频数", files(EvidenceKind.VIDEO) + files(EvidenceKind.AUDIO));
            totals.put("家访报告数", counted.size());
            totals.put("案例数", data.cases());
            totals.put("推文数", data.posts());
            totals.put("逾期贷款学生：已联系", loans(false));
            totals.put("逾期贷款学生：有还款意向", loans(true));
        }
    }

    private long files(EvidenceKind kind) {
        return counted.stream()
                .flatMap(line -> line.files().stream())
                .filter(file -> file.kind() == kind)
                .count();
    }

    private long loans(boolean willing) {
        return counted.stream()
                .map(StatisticsLine::report)
                .filter(Objects::nonNull)
                .filter(report -> report.loan() != null)
                .filter(report -> !willing || Boolean.TRUE.equals(report.loan().willing()))
                .count();
    }

    static String share(long part, long whole) {
        return whole == 0
                ? "—"
                : BigDecimal.valueOf(part)
                                .multiply(BigDecimal.valueOf(100))
                                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                        + "%";
    }
}
