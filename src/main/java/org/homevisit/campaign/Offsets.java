package org.homevisit.campaign;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Spans before a deadline at which people are reminded, as ISO 8601 writes them. */
final class Offsets {

    private static final Duration LONGEST = Duration.ofDays(366);

    private Offsets() {}

    /** In days and hours (weeks become days); empty when it is none, not positive or longer than a year. */
    static Optional<String> read(@Nullable String text) {
        if (text == null || text.length() > 20) {
            return Optional.empty();
        }
        return span(text.strip())
                .filter(span -> !span.isNegative() && !span.isZero() && span.compareTo(LONGEST) <= 0)
                .map(Offsets::write);
    }

    private static Optional<Duration> span(String text) {
        try {
            return Optional.of(
                    text.endsWith("W")
                            ? Duration.ofDays(Period.parse(text).getDays())
                            : Duration.parse(text).truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
        } catch (DateTimeParseException | ArithmeticException wrong) {
            return Optional.empty();
        }
    }

    private static String write(Duration span) {
        var days = span.toDays();
        var rest = span.minusDays(days);
        if (days == 0) {
            return span.toString();
        }
        return "P" + days + "D" + (rest.isZero() ? "" : rest.toString().substring(1));
    }
}
