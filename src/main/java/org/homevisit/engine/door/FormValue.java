package org.homevisit.engine.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** One value as a form sends it: dates and moments as texts, numbers also as texts where the form says so. */
final class FormValue {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final int MOST_DIGITS = 30;

    private FormValue() {}

    static Optional<Object> read(FormKey key, JsonNode value) {
        try {
            return switch (key.type()) {
                case TRUTH -> value.isBoolean() ? Optional.of(value.booleanValue()) : Optional.empty();
                case TEXT -> value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
                case DATE -> value.isTextual() ? date(value.textValue()) : Optional.empty();
                case MOMENT -> value.isTextual() ? moment(value.textValue()) : Optional.empty();
                case INTEGER ->
                    value.isTextual() || value.isNumber()
                            ? Optional.of(decimal(value).intValueExact())
                            : Optional.empty();
                case DECIMAL -> value.isTextual() || value.isNumber() ? Optional.of(decimal(value)) : Optional.empty();
            };
        } catch (DateTimeException | ArithmeticException | NumberFormatException impossible) {
            return Optional.empty();
        }
    }

    static String expected(FormKey.Type type) {
        return switch (type) {
            case TRUTH -> "web.field.boolean";
            case TEXT -> "web.field.text";
            case DATE -> "web.field.date";
            case MOMENT -> "web.field.moment";
            case INTEGER -> "web.field.integer";
            case DECIMAL -> "web.field.number";
        };
    }

    private static Optional<Object> date(String text) {
        var date = LocalDate.parse(text.strip());
        return within(date.getYear()) ? Optional.of(date) : Optional.empty();
    }

    private static Optional<Object> moment(String text) {
        var moment = OffsetDateTime.parse(text.strip());
        return within(moment.getYear())
                ? Optional.of(moment.atZoneSameInstant(ZoneId.systemDefault()).toOffsetDateTime())
                : Optional.empty();
    }

    private static boolean within(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static BigDecimal decimal(JsonNode value) {
        var number = value.isTextual() ? new BigDecimal(value.textValue().strip()) : value.decimalValue();
        if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            throw new NumberFormatException("too many digits");
        }
        return number;
    }
}
