package org.homevisit.visit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Text;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong or missing, so that one answer names everything. */
final class Findings {

    private final List<Fault> faults = new ArrayList<>();

    List<Fault> all() {
        return List.copyOf(faults);
    }

    /** Blank texts and empty lists are not there. */
    static boolean isAbsent(@Nullable Object content) {
        return content == null
                || content instanceof String text && text.isBlank()
                || content instanceof Collection<?> list && list.isEmpty();
    }

    /** Characters as a person counts them. */
    static int length(@Nullable String text) {
        return text == null ? 0 : text.codePointCount(0, text.length());
    }

    void need(String field, @Nullable Object content) {
        check(!isAbsent(content), field, "visit.missing", label(field));
    }

    void needAtLeast(int characters, String field, @Nullable String text) {
        var given = length(text == null ? null : text.strip());
        check(given >= characters, field, "visit.tooShort", label(field), characters, given);
    }

    void check(boolean holds, String field, String messageKey, Object... arguments) {
        if (!holds) {
            faults.add(Fault.at(field, messageKey, arguments));
        }
    }

    void wrong(boolean is, String field, @Nullable Object value, String messageKey, Object... arguments) {
        if (is) {
            faults.add(Fault.of(field, value, messageKey, arguments));
        }
    }

    /** What a person calls the field, whichever row of a list it stands in. */
    static Text label(String field) {
        return Text.of("visit.field." + field.replaceAll("\\[\\d+]", ""));
    }
}
