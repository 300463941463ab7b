package org.homevisit.materials;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.homevisit.plan.PlanRow;
import org.homevisit.visit.VisitReport;
import org.homevisit.visit.VisitState;
import org.jspecify.annotations.Nullable;

/** How the carrying out of one visit differs from the approved plan, and why (与计划差异). */
record Deviation(Kind kind, String what, String reason) {

    enum Kind {
        NONE("无"),
        ADDED("新增"),
        CANCELLED("取消"),
        CHANGED("变更");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * @param reason of the plan change that concerned the student, empty without one
     */
    static Deviation of(
            @Nullable PlanRow planned, @Nullable PlanRow current, @Nullable VisitReport visit, String reason) {
        if (visit != null && visit.visit().state() == VisitState.CANCELLED) {
            return new Deviation(Kind.CANCELLED, "", firstOf(visit.visit().endReason(), reason));
        }
        if (current == null) {
            return new Deviation(Kind.CANCELLED, "", reason);
        }
        if (planned == null) {
            return new Deviation(Kind.ADDED, "", reason);
        }
        var changes = changes(planned, current);
        var actual = visit == null ? null : visit.report().mode();
        if (actual != null && actual != current.mode()) {
            changes.add("方式：" + label(current) + "→" + actual.label());
            reason = firstOf(visit.report().modeReason(), reason);
        }
        return changes.isEmpty()
                ? new Deviation(Kind.NONE, "", "")
                : new Deviation(Kind.CHANGED, String.join("；", changes), reason);
    }

    String text() {
        if (kind == Kind.NONE) {
            return kind.label();
        }
        return kind.label() + (what.isBlank() ? "" : "（" + what + "）") + (reason.isBlank() ? "" : "：" + reason);
    }

    private static List<String> changes(PlanRow planned, PlanRow current) {
        var changes = new ArrayList<String>();
        if (planned.mode() != current.mode()) {
            changes.add("方式：" + label(planned) + "→" + label(current));
        }
        if (!Objects.equals(planned.plannedDate(), current.plannedDate())) {
            changes.add("日期：" + planned.plannedDate() + "→" + current.plannedDate());
        }
        if (!planned.visitors().equals(current.visitors())) {
            changes.add("人员");
        }
        return changes;
    }

    private static String label(PlanRow row) {
        return row.mode() == null ? "" : row.mode().label();
    }

    private static String firstOf(@Nullable String first, String otherwise) {
        return first == null || first.isBlank() ? otherwise : first;
    }
}
