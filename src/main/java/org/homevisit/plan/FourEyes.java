package org.homevisit.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.homevisit.organisation.Actor;
import org.homevisit.review.TrailEntry;
import org.homevisit.shared.Refusal;

/** Filler, signer and seal keeper of a round are three persons (design §2). */
record FourEyes(List<TrailEntry> trail, int round) {

    static final String FILL = "UserTask_FillPlan";

    Optional<String> filler() {
        return lastOf(FILL);
    }

    void require(PlanStep step, Actor by) {
        if (step == PlanStep.REVIEW) {
            return;
        }
        refuseIf(filler(), by, "plan.fourEyes.filled");
        if (step == PlanStep.SEAL) {
            refuseIf(lastOf(PlanStep.SIGN.task()), by, "plan.fourEyes.signed");
        }
    }

    private Optional<String> lastOf(String task) {
        return trail.stream()
                .filter(entry -> entry.round() == round && entry.task().equals(task))
                .reduce((earlier, later) -> later)
                .map(TrailEntry::account);
    }

    private static void refuseIf(Optional<String> earlier, Actor by, String sentence) {
        if (Objects.equals(earlier.orElse(null), by.account())) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, sentence);
        }
    }
}
