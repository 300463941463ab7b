package org.homevisit.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.homevisit.organisation.Coded;
import org.homevisit.shared.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts texts into the language of who reads them; what stands in their places may itself be a text or a code. */
@Component
public class Texts {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    public String in(Locale locale, Text text) {
        var arguments = text.arguments().stream()
                .map(argument -> shown(argument, locale))
                .toArray();
        var found = messages.getMessage(text.key(), arguments, text.key(), locale);
        return found == null ? text.key() : found;
    }

    private @Nullable Object shown(@Nullable Object argument, Locale locale) {
        if (argument instanceof Text text) {
            return in(locale, text);
        }
        if (argument instanceof Coded coded) {
            return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? coded.name() : coded.label();
        }
        if (argument instanceof OffsetDateTime moment) {
            return MOMENT.format(moment.atZoneSameInstant(ZoneId.systemDefault()));
        }
        if (argument instanceof Collection<?> several) {
            return several.stream()
                    .map(one -> String.valueOf(shown(one, locale)))
                    .collect(
                            Collectors.joining(Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? ", " : "、"));
        }
        return argument instanceof Enum<?> || argument instanceof LocalDate ? argument.toString() : argument;
    }
}
