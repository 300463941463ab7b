package org.homevisit.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.function.Function;

/** Dates and moments only as ISO 8601 texts, moments with their offset; never numbers, arrays or shortened forms. */
final class StrictTimes extends SimpleModule {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    StrictTimes() {
        super("strict times");
        addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, LocalDate::parse));
        addDeserializer(
                OffsetDateTime.class,
                new FromText<>(
                        OffsetDateTime.class,
                        text -> OffsetDateTime.parse(text)
                                .atZoneSameInstant(ZoneId.systemDefault())
                                .toOffsetDateTime()));
    }

    private static final class FromText<T extends Temporal> extends StdScalarDeserializer<T> {

        private final transient Function<String, T> parser;

        FromText(Class<T> type, Function<String, T> parser) {
            super(type);
            this.parser = parser;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser body, DeserializationContext context) throws IOException {
            if (!body.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(handledType(), body);
            }
            var text = body.getText();
            try {
                var value = parser.apply(text);
                var written = value.get(ChronoField.YEAR);
                if (written >= FIRST_YEAR && written <= LAST_YEAR) {
                    return value;
                }
            } catch (DateTimeException impossible) {
                // told below
            }
            return (T) context.handleWeirdStringValue(handledType(), text, "not an ISO 8601 value");
        }
    }
}
