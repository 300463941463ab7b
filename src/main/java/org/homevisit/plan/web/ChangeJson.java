package org.homevisit.plan.web;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.homevisit.organisation.Student;
import org.homevisit.plan.ChangeKind;
import org.homevisit.plan.ChangeState;
import org.homevisit.plan.PlanChange;
import org.homevisit.plan.PlanRow;
import org.jspecify.annotations.Nullable;

/** A plan change on the wire, with the rows before and after: what differs from the approved plan (与计划差异). */
record ChangeJson(
        UUID id,
        int number,
        ChangeKind kind,
        ChangeState state,
        String studentNumber,
        @Nullable String studentName,
        @Nullable String addedStudentNumber,
        @Nullable VisitJson before,
        @Nullable VisitJson after,
        String reason,
        String requestedBy,
        OffsetDateTime requestedAt,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String remarks) {

    static ChangeJson of(PlanChange change, @Nullable Map<String, Student> students, boolean clear) {
        return new ChangeJson(
                change.id(),
                change.number(),
                change.kind(),
                change.state(),
                change.student(),
                nameOf(change.student(), students),
                change.added(),
                visit(change.before(), students, clear),
                visit(change.after(), students, clear),
                change.reason(),
                change.requestedBy(),
                change.requestedAt(),
                change.decidedBy(),
                change.decidedAt(),
                change.remarks());
    }

    private static @Nullable VisitJson visit(
            @Nullable PlanRow row, @Nullable Map<String, Student> students, boolean clear) {
        return row == null ? null : VisitJson.of(row, nameOf(row.studentNumber(), students), clear);
    }

    private static @Nullable String nameOf(String number, @Nullable Map<String, Student> students) {
        var student = students == null ? null : students.get(number);
        return student == null ? null : student.name();
    }
}
