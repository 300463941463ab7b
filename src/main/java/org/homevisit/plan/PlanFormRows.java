package org.homevisit.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homevisit.document.FormColumn;
import org.homevisit.organisation.Account;
import org.homevisit.organisation.Student;
import org.jspecify.annotations.Nullable;

/** The 24 columns of 附件1 (domain §2.1). */
record PlanFormRows(Map<String, Student> students, Map<String, Account> people, PlanWording wording) {

    static final List<FormColumn> COLUMNS = List.of(
            FormColumn.of("序号"),
            FormColumn.of("学号"),
            FormColumn.of("姓名"),
            FormColumn.of("性别"),
            FormColumn.of("学历层次"),
            FormColumn.of("年级"),
            FormColumn.of("专业班级"),
            FormColumn.of("对象类别"),
            FormColumn.of("关注类型"),
            FormColumn.of("困难认定等级"),
            FormColumn.prose("家庭所在地"),
            FormColumn.prose("详细地址"),
            FormColumn.of("家长姓名(关系)"),
            FormColumn.of("家长联系电话"),
            FormColumn.of("家访方式"),
            FormColumn.of("组织形式"),
            FormColumn.of("访问类型"),
            FormColumn.of("拟访日期"),
            FormColumn.of("家访人员"),
            FormColumn.of("人员身份"),
            FormColumn.of("是否校领导家访/带队领导"),
            FormColumn.of("是否回访/上次家访"),
            FormColumn.prose("家访目的/重点"),
            FormColumn.prose("备注"));

    List<List<@Nullable Object>> of(List<PlanRow> rows) {
        var cells = new ArrayList<List<@Nullable Object>>(rows.size());
        for (var index = 0; index < rows.size(); index++) {
            cells.add(cells(
                    index + 1, rows.get(index), students.get(rows.get(index).studentNumber())));
        }
        return cells;
    }

    private List<@Nullable Object> cells(int number, PlanRow row, @Nullable Student student) {
        return Arrays.asList(
                number,
                row.studentNumber(),
                student == null ? "" : student.name(),
                student == null ? "" : student.gender(),
                student == null ? "" : student.level().label(),
                student == null ? "" : String.valueOf(student.grade()),
                student == null ? "" : student.className(),
                CodeLabels.label(row.target()),
                Findings.joined(row.concerns().stream().map(Concern::label)),
                CodeLabels.label(row.hardship()),
                row.region(),
                row.mode() == Mode.ONSITE ? row.address() : "",
                contact(row),
                row.contactPhone(),
                CodeLabels.label(row.mode()),
                CodeLabels.label(row.party()),
                CodeLabels.label(row.kind()),
                row.plannedDate() == null ? "" : row.plannedDate().toString(),
                Findings.joined(row.visitors().stream().map(this::nameOf)),
                roles(row),
                answered(row.schoolLeader() == null ? null : nameOf(row.schoolLeader())),
                answered(row.revisitOf()),
                row.purpose(),
                row.note());
    }

    private static String contact(PlanRow row) {
        if (row.contactName() == null) {
            return "";
        }
        return row.contactRelation() == null
                ? row.contactName()
                : row.contactName() + "(" + row.contactRelation() + ")";
    }

    private String roles(PlanRow row) {
        return Findings.joined(Stream.concat(row.visitors().stream(), Stream.ofNullable(row.schoolLeader()))
                .map(people::get)
                .filter(account -> account != null)
                .map(account -> account.role().label())
                .distinct());
    }

    private String answered(@Nullable String which) {
        return which == null ? wording.chinese("plan.no") : wording.chinese("plan.yes") + "/" + which;
    }

    private String nameOf(String account) {
        return PlanForm.nameOf(people, account);
    }
}
