package org.homevisit.plan;

import java.util.ArrayList;
import java.util.List;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Texts as they are kept: without blanks around them, nothing instead of an empty one. */
final class Plain {

    /** design §6, text limits. */
    static final int REMARKS = 2000;

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

    /** A reason or remarks that must be given. */
    static String owed(String field, @Nullable String given) {
        var text = optional(field, given);
        if (text == null) {
            throw Refusal.rules(List.of(Fault.at(field, "plan.owed." + field)));
        }
        return text;
    }

    static @Nullable String optional(String field, @Nullable String given) {
        var text = text(given);
        if (text != null && text.length() > REMARKS) {
            throw Refusal.rules(List.of(Fault.at(field, "plan.tooLong", REMARKS, text.length())));
        }
        return text;
    }
}
