package org.homevisit.review;

import java.util.List;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The words that go with a decision or a command, kept without blanks around them; 2,000 characters at most (design §6). */
public final class Remarks {

    private static final int LIMIT = 2_000;

    private Remarks() {}

    /** Of a decision: owed when it sends something back (design §3.2). */
    public static @Nullable String of(boolean approved, @Nullable String remarks) {
        return approved ? optional("remarks", remarks) : owed("remarks", remarks);
    }

    /** Throws 422 on the field when nothing is said. */
    public static String owed(String field, @Nullable String given) {
        var text = optional(field, given);
        if (text == null) {
            throw Refusal.rules(List.of(Fault.at(field, "review.owed." + field)));
        }
        return text;
    }

    /** Null when nothing is said. */
    public static @Nullable String optional(String field, @Nullable String given) {
        if (given == null) {
            return null;
        }
        // PostgreSQL keeps no NUL
        var text = given.replace("\u0000", "").strip();
        var length = text.codePointCount(0, text.length());
        if (length > LIMIT) {
            throw Refusal.rules(List.of(Fault.at(field, "review.tooLong", LIMIT, length)));
        }
        return text.isEmpty() ? null : text;
    }
}
