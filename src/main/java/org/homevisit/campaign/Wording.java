package org.homevisit.campaign;

import java.util.List;
import org.homevisit.shared.Fault;
import org.jspecify.annotations.Nullable;

/** Limits of what people write (design §6: names 60, remarks 2,000, report texts 5,000, notice 20,000 characters). */
final class Wording {

    static final int NAME = 60;
    static final int TEXT = 5_000;
    static final int NOTICE = 20_000;

    private Wording() {}

    static void required(List<Fault> faults, String field, @Nullable String text, int limit) {
        if (isBlank(text)) {
            faults.add(Fault.at(field, "campaign.missing"));
        } else {
            optional(faults, field, text, limit);
        }
    }

    static void optional(List<Fault> faults, String field, @Nullable String text, int limit) {
        if (text != null && isLonger(text, limit)) {
            faults.add(tooLong(field, limit));
        }
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean isLonger(String text, int limit) {
        return text.codePointCount(0, text.length()) > limit;
    }

    private static Fault tooLong(String field, int limit) {
        return Fault.at(field, "campaign.tooLong", limit);
    }
}
