package org.homevisit.materials;

import static java.util.stream.Collectors.joining;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.homevisit.document.FormColumn;
import org.homevisit.document.FormSheet;
import org.homevisit.document.Labelled;
import org.homevisit.document.OfficialForm;
import org.homevisit.organisation.Account;
import org.homevisit.organisation.Coded;
import org.homevisit.plan.Mode;
import org.homevisit.plan.PlanRow;
import org.homevisit.visit.Report;
import org.jspecify.annotations.Nullable;

/** 附件2 家访活动学院走访统计表: roster, totals and what differs from the plan (domain §2.2). */
final class StatisticsForm {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int MEASURES = 100;
    private static final String[] BOXES = {
        "填表人：\n\n\n联系电话：\n\n填表日期：　　年　月　日", "学院领导（签字）：\n\n\n\n　　年　月　日", "（学院盖章）\n\n\n\n　　年　月　日"
    };

    private final StatisticsData data;
    private final Edition edition;

    private StatisticsForm(StatisticsData data, Edition edition) {
        this.data = data;
        this.edition = edition;
    }

    static OfficialForm of(StatisticsData data, Edition edition) {
        var form = new StatisticsForm(data, edition);
        return OfficialForm.of(form.roster(), form.totals(), form.differences());
    }

    private String title() {
        return data.campaign().name() + "活动学院走访统计表";
    }

    private FormSheet head(FormSheet sheet) {
        var until = data.until(edition);
        return sheet.line(
                Labelled.of("填报单位（盖章）", data.college().name()),
                Labelled.of("口径", edition.label()),
                Labelled.of("统计截止时间", until == null ? "" : time(until)),
                Labelled.of("单位", "人"));
    }

    private FormSheet roster() {
        var columns = List.of(
                FormColumn.of("序号"),
                FormColumn.of("学院"),
                FormColumn.of("年级"),
                FormColumn.of("专业班级"),
                FormColumn.of("学号"),
                FormColumn.of("姓名"),
                FormColumn.of("对象类别"),
                FormColumn.of("关注类型"),
                FormColumn.of("困难等级"),
                FormColumn.of("家访方式"),
                FormColumn.of("访问类型"),
                FormColumn.of("计划日期"),
                FormColumn.of("实际日期时间"),
                FormColumn.prose("家访地点"),
                FormColumn.prose("家访人员（身份）"),
                FormColumn.of("校领导家访"),
                FormColumn.prose("被访家庭成员"),
                FormColumn.of("照片 应交/实交"),
                FormColumn.of("音视频"),
                FormColumn.of("家访报告"),
                FormColumn.prose("主要问题"),
                FormColumn.prose("帮扶措施"),
                FormColumn.of("后续回访"),
                FormColumn.prose("与计划差异"),
                FormColumn.prose("备注"));
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var line : data.lines(edition)) {
            rows.add(row(rows.size() + 1, line));
        }
        return head(FormSheet.of("走访名单", title(), columns)).rows(rows).signed(BOXES);
    }

    private List<@Nullable Object> row(int number, StatisticsLine line) {
        var planned = line.row(edition);
        var report = edition == Edition.COMPLETED ? line.report() : null;
        var student = line.student();
        return Arrays.asList(
                number,
                data.college().name(),
                student.grade(),
                student.classWithMajor(),
                student.number(),
                student.name(),
                label(planned.target()),
                planned.concerns().stream().map(Coded::label).collect(joining("、")),
                label(planned.hardship()),
                label(line.mode(edition)),
                label(planned.kind()),
                planned.plannedDate(),
                report == null || report.startedAt() == null ? "" : time(report.startedAt()),
                report == null ? "" : place(report, planned),
                people(planned),
                planned.schoolLeader() == null ? "否" : "是",
                report == null
                        ? ""
                        : report.visited().stream()
                                .map(person -> person.name() + "（" + person.relation() + "）")
                                .collect(joining("、")),
                line.visit() == null ? "" : line.visit().visit().owed().photos() + " / " + line.photos(),
                edition == Edition.PLANNED ? "" : line.media() ? "有" : "无",
                edition == Edition.PLANNED || line.visit() == null
                        ? ""
                        : line.visit().visit().state().label(),
                report == null ? "" : shorten(report.analysis()),
                report == null ? "" : measures(report),
                report == null ? "" : revisit(report),
                edition == Edition.PLANNED ? "" : line.deviation().text(),
                planned.note());
    }

    /** To the county for a visit on site, the application for a video; a telephone number is nobody's here. */
    private static String place(Report report, PlanRow planned) {
        if (report.mode() == Mode.VIDEO) {
            return Objects.requireNonNullElse(report.place(), "");
        }
        return report.mode() == Mode.ONSITE ? Objects.requireNonNullElse(planned.region(), "") : "";
    }

    private String people(PlanRow row) {
        return Stream.concat(row.visitors().stream(), Stream.ofNullable(row.schoolLeader()))
                .map(this::person)
                .collect(joining("、"));
    }

    private String person(String account) {
        Account person = data.people().get(account);
        return person == null ? account : person.name() + "（" + person.role().label() + "）";
    }

    private static String measures(Report report) {
        return shorten(report.measures().stream()
                .map(Report.Measure::text)
                .filter(Objects::nonNull)
                .collect(joining("；")));
    }

    private static String shorten(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return text.codePointCount(0, text.length()) <= MEASURES
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MEASURES - 1)) + "…";
    }

    private static String revisit(Report report) {
        var next = report.nextRevisit();
        if (next == null || !Boolean.TRUE.equals(next.planned())) {
            return "否";
        }
        return "是 " + Objects.requireNonNullElse(next.date(), "");
    }

    private FormSheet totals() {
        var totals = new ArrayList<>(StatisticsTotals.of(data, edition).entrySet());
        var half = (totals.size() + 1) / 2;
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var index = 0; index < half; index++) {
            var left = totals.get(index);
            var right = half + index < totals.size() ? totals.get(half + index) : null;
            rows.add(Arrays.asList(
                    left.getKey(),
                    left.getValue(),
                    right == null ? null : right.getKey(),
                    right == null ? null : right.getValue()));
        }
        var columns = List.of(
                FormColumn.of("项目").atLeast(18),
                FormColumn.of("数值").atLeast(10),
                FormColumn.of("项目（续）").atLeast(18),
                FormColumn.of("数值（续）").atLeast(10));
        return head(FormSheet.of("汇总", title() + "（汇总）", columns)).rows(rows).signed(BOXES);
    }

    private FormSheet differences() {
        var columns = List.of(
                FormColumn.of("序号"),
                FormColumn.of("学号").atLeast(8),
                FormColumn.of("姓名").atLeast(6),
                FormColumn.of("差异").atLeast(5),
                FormColumn.prose("内容").atLeast(20),
                FormColumn.prose("原因").atLeast(20));
        var rows = new ArrayList<List<@Nullable Object>>();
        if (edition == Edition.COMPLETED) {
            for (var line : data.lines()) {
                var deviation = line.deviation();
                if (deviation.kind() != Deviation.Kind.NONE) {
                    rows.add(Arrays.asList(
                            rows.size() + 1,
                            line.student().number(),
                            line.student().name(),
                            deviation.kind().label(),
                            deviation.what(),
                            deviation.reason()));
                }
            }
        }
        return head(FormSheet.of("差异", title() + "（与计划差异）", columns))
                .rows(rows.isEmpty() ? List.of(Arrays.asList("", "", "", "无", "", "")) : rows)
                .signed(BOXES);
    }

    private static @Nullable String label(@Nullable Coded code) {
        return code == null ? null : code.label();
    }

    private static String time(OffsetDateTime time) {
        return MINUTE.format(time);
    }
}
