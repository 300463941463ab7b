package org.homevisit.materials;

import java.util.List;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The words that go with a decision: needed to send something back, 2,000 characters at most (design §3.2). */
final class Remarks {

    private static final int LIMIT = 2_000;

    private Remarks() {}

    static void require(boolean approved, @Nullable String remarks) {
        if (!approved && (remarks == null || remarks.isBlank())) {
            throw Refusal.rules(List.of(Fault.at("remarks", "materials.remarksRequired")));
        }
        if (remarks != null && remarks.length() > LIMIT) {
            throw Refusal.rules(List.of(Fault.at("remarks", "materials.tooLong", LIMIT)));
        }
    }
}
