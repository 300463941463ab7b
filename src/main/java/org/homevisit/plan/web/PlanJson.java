package org.homevisit.plan.web;

import java.util.List;
import org.homevisit.campaign.CollegeState;
import org.homevisit.plan.Objection;
import org.homevisit.plan.PlanCheck;
import org.homevisit.plan.PlanView;
import org.jspecify.annotations.Nullable;

/** A plan on the wire (design §6), with where it stands and what the school leaders say. */
record PlanJson(
        @Nullable String scheme,
        @Nullable String safetyPlan,
        @Nullable String uncoveredReason,
        int round,
        CollegeState state,
        int headCount,
        int minimum,
        List<PlanCheck> checks,
        List<VisitJson> visits,
        List<Objection> objections) {

    static PlanJson of(PlanView view) {
        var plan = view.plan();
        return new PlanJson(
                plan.scheme(),
                plan.safetyPlan(),
                plan.uncoveredReason(),
                view.college().round(),
                view.college().state(),
                view.college().headCount(),
                view.minimum(),
                view.checks(),
                plan.rows().stream()
                        .map(row -> {
                            var student = view.students().get(row.studentNumber());
                            return VisitJson.of(row, student == null ? null : student.name(), view.clear());
                        })
                        .toList(),
                view.objections());
    }
}
