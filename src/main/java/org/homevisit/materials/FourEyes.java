package org.homevisit.materials;

import java.util.List;
import org.homevisit.organisation.Actor;
import org.homevisit.review.TrailEntry;
import org.homevisit.shared.Refusal;

/** Filler, signer and seal keeper of one hand-in are three persons (design §2). */
final class FourEyes {

    private FourEyes() {}

    /**
     * @param entries the trail of the college, oldest first
     * @throws Refusal 403 when the person has handed in or decided since the last hand-in
     */
    static void require(List<TrailEntry> entries, Actor by) {
        for (var index = entries.size() - 1; index >= 0; index--) {
            var entry = entries.get(index);
            var handIn = entry.task().equals(SubmitSummary.TASK);
            if (entry.account().equals(by.account()) && (handIn || isDecision(entry))) {
                throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "materials.fourEyes");
            }
            if (handIn) {
                return;
            }
        }
    }

    private static boolean isDecision(TrailEntry entry) {
        return entry.task().equals(MaterialsStep.SIGN.task()) || entry.task().equals(MaterialsStep.SEAL.task());
    }
}
