package org.homevisit.materials;

import static java.util.stream.Collectors.joining;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.homevisit.document.FormColumn;
import org.homevisit.organisation.Account;
import org.homevisit.organisation.Coded;
import org.homevisit.plan.Mode;
import org.homevisit.plan.PlanRow;
import org.homevisit.visit.Report;
import org.jspecify.annotations.Nullable;

/** Part A of 附件2: one row a student (domain §2.2). */
final class StatisticsRoster {

    static final List<FormColumn> COLUMNS = List.of(
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

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int MEASURES = 100;

    private final StatisticsData data;
    private final Edition edition;

    StatisticsRoster(StatisticsData data, Edition edition) {
        this.data = data;
        this.edition = edition;
    }

    List<@Nullable Object> row(int number, StatisticsLine line) {
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

    private static @Nullable String label(@Nullable Coded code) {
        return code == null ? null : code.label();
    }

    static String time(OffsetDateTime time) {
        return MINUTE.format(time);
    }
}
