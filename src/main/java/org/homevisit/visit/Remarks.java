package org.homevisit.visit;

import java.util.List;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Remarks and reasons: asked for, and at most 2,000 characters long (design §6). */
final class Remarks {

    private static final int LIMIT = 2000;

    private Remarks() {}

    static void require(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw Refusal.rules(List.of(Fault.at(field, "visit.missing", Findings.label(field))));
        }
        if (Findings.length(text) > LIMIT) {
            throw Refusal.rules(
                    List.of(Fault.at(field, "visit.tooLong", Findings.label(field), LIMIT, Findings.length(text))));
        }
    }
}
