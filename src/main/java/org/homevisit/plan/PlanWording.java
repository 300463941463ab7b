package org.homevisit.plan;

import java.util.Locale;
import java.util.stream.Stream;
import org.homevisit.shared.Text;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says the module's sentences; in Chinese wherever no caller asks for another language. */
@Component
class PlanWording {

    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final MessageSource messages;

    PlanWording(MessageSource messages) {
        this.messages = messages;
    }

    String say(Locale locale, Text text) {
        var arguments = text.arguments().stream()
                .map(argument -> argument instanceof Text inner ? say(locale, inner) : argument)
                .toArray();
        return messages.getMessage(text.key(), arguments, locale);
    }

    String say(Locale locale, String key, Object... arguments) {
        return say(locale, Text.of(key, arguments));
    }

    String chinese(String key, Object... arguments) {
        return say(CHINESE, Text.of(key, arguments));
    }

    /** As one list of a sentence, cut after so many with a word for the rest. */
    String list(Locale locale, Stream<String> items, int most) {
        var all = items.toList();
        var shown = String.join(say(locale, "plan.comma"), all.subList(0, Math.min(most, all.size())));
        return all.size() <= most ? shown : say(locale, "plan.andOthers", shown, all.size());
    }
}
