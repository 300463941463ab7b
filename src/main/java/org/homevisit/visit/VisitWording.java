package org.homevisit.visit;

import java.util.List;
import java.util.Locale;
import org.homevisit.shared.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a text: in Chinese to whoever gets a notice or opens a form, in the caller's language over REST. */
@Component
public class VisitWording {

    private final MessageSource messages;

    VisitWording(MessageSource messages) {
        this.messages = messages;
    }

    public String chinese(String key, Object... arguments) {
        return say(Text.of(key, arguments), Locale.SIMPLIFIED_CHINESE);
    }

    public String chinese(Text text) {
        return say(text, Locale.SIMPLIFIED_CHINESE);
    }

    public String forCaller(Text text) {
        return say(text, LocaleContextHolder.getLocale());
    }

    private String say(Text text, Locale locale) {
        List<@Nullable Object> arguments = text.arguments().stream()
                .map(argument -> argument instanceof Text nested ? (Object) say(nested, locale) : argument)
                .toList();
        return messages.getMessage(text.key(), arguments.toArray(), locale);
    }
}
