package org.homevisit.materials;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.homevisit.document.FormColumn;
import org.homevisit.document.FormSheet;
import org.homevisit.document.Labelled;
import org.homevisit.document.OfficialForm;
import org.jspecify.annotations.Nullable;

/** 附件2 家访活动学院走访统计表: roster, totals and what differs from the plan (domain §2.2). */
final class StatisticsForm {

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
                Labelled.of("统计截止时间", until == null ? "" : StatisticsRoster.time(until)),
                Labelled.of("单位", "人"));
    }

    private FormSheet roster() {
        var roster = new StatisticsRoster(data, edition);
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var line : data.lines(edition)) {
            rows.add(roster.row(rows.size() + 1, line));
        }
        return head(FormSheet.of("走访名单", title(), StatisticsRoster.COLUMNS))
                .rows(rows)
                .signed(BOXES);
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
}
