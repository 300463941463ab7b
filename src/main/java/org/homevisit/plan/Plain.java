package org.homevisit.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts as they are kept: without blanks around them, nothing instead of an empty one. */
final class Plain {

    private Plain() {}

    static @Nullable String text(@Nullable String given) {
        if (given == null) {
            return null;
        }
        // PostgreSQL keeps no NUL
        var stripped = given.replace("\u0000", "").strip();
        return stripped.isEmpty() ? null : stripped;
    }

    static PlanRow row(PlanRow row) {
        var leader = text(row.schoolLeader());
        return new PlanRow(
                row.studentNumber().strip(),
                row.target(),
                row.concerns().stream().distinct().sorted().toList(),
                row.hardship(),
                text(row.region()),
                text(row.address()),
                text(row.contactName()),
                text(row.contactRelation()),
                text(row.contactPhone()),
                row.mode(),
                row.party(),
                row.kind(),
                row.plannedDate(),
                row.visitors().stream().map(String::strip).distinct().toList(),
                leader,
                leader != null && row.schoolLeaderAgreed(),
                text(row.revisitOf()),
                text(row.purpose()),
                text(row.note()));
    }

    static PlanDraft draft(PlanDraft draft) {
        var rows = new ArrayList<PlanRow>(draft.visits().size());
        draft.visits().forEach(row -> rows.add(row(row)));
        return new PlanDraft(
                text(draft.scheme()), text(draft.safetyPlan()), text(draft.uncoveredReason()), List.copyOf(rows));
    }
}
