package org.homevisit.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.homevisit.shared.Text;
import org.jspecify.annotations.Nullable;

/** How wrong values are told. */
final class Wire {

    private static final int LONGEST_VALUE = 200;

    private static final Map<Class<?>, String> EXPECTED = Map.of(
            LocalDate.class, "web.field.date",
            OffsetDateTime.class, "web.field.moment",
            Boolean.class, "web.field.boolean",
            boolean.class, "web.field.boolean",
            Integer.class, "web.field.integer",
            int.class, "web.field.integer",
            Long.class, "web.field.integer",
            long.class, "web.field.integer",
            String.class, "web.field.text");

    private Wire() {}

    /** Codes, ids and numbers are shown again; long texts and structures are not. */
    static @Nullable Object value(JsonNode node) {
        if (node.isNumber()) {
            return node.numberValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isTextual() && node.textValue().length() <= LONGEST_VALUE ? node.textValue() : null;
    }

    static Text message(JsonMappingException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return Text.of("web.field.unknown", unknown.getPropertyName());
        }
        var type = failure instanceof InvalidFormatException format
                ? format.getTargetType()
                : failure instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        return type == null ? Text.of("web.field.unreadable") : expected(type);
    }

    private static Text expected(Class<?> type) {
        if (type.isEnum()) {
            var codes = Arrays.stream(type.getEnumConstants()).map(code -> ((Enum<?>) code).name());
            return Text.of("web.field.code", codes.toList());
        }
        if (EXPECTED.containsKey(type)) {
            return Text.of(EXPECTED.get(type));
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return Text.of("web.field.number");
        }
        if (Collection.class.isAssignableFrom(type)) {
            return Text.of("web.field.list");
        }
        return Text.of(
                Map.class.isAssignableFrom(type) || type.isRecord() ? "web.field.object" : "web.field.unreadable");
    }
}
