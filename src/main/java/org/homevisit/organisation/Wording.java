package org.homevisit.organisation;

import java.util.Locale;
import org.homevisit.shared.Text;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a text: in the caller's language, or in Chinese where nobody has called. */
@Component
class Wording {

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    String say(Text text) {
        var caller = LocaleContextHolder.getLocaleContext();
        var language = caller == null ? null : caller.getLocale();
        return say(text, language == null ? Locale.SIMPLIFIED_CHINESE : language);
    }

    String sayInChinese(String key, Object... arguments) {
        return say(Text.of(key, arguments), Locale.SIMPLIFIED_CHINESE);
    }

    private String say(Text text, Locale locale) {
        return messages.getMessage(text.key(), text.arguments().toArray(), locale);
    }
}
