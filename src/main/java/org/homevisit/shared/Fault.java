package org.homevisit.shared;

import org.jspecify.annotations.Nullable;

/** One wrong field, by its name on the wire (<code>visits[3].mode</code>); the value where it is a code, id, number or file. */
public record Fault(String field, @Nullable Object value, Text message) {

    public static Fault at(String field, String messageKey, Object... arguments) {
        return new Fault(field, null, Text.of(messageKey, arguments));
    }

    public static Fault of(String field, @Nullable Object value, String messageKey, Object... arguments) {
        return new Fault(field, value, Text.of(messageKey, arguments));
    }
}
