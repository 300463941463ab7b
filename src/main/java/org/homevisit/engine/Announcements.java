package org.homevisit.engine;

import java.util.Collection;
import java.util.Locale;
import org.homevisit.notification.Notice;
import org.homevisit.notification.Outbox;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Notices of the engine, in Chinese. */
@Component
class Announcements {

    private final Outbox outbox;
    private final MessageSource messages;

    Announcements(Outbox outbox, MessageSource messages) {
        this.outbox = outbox;
        this.messages = messages;
    }

    void tell(Collection<String> accounts, String about, String messageKey, Object... arguments) {
        var subject = messages.getMessage(messageKey, arguments, Locale.SIMPLIFIED_CHINESE);
        outbox.post(accounts.stream()
                .map(account -> new Notice(account, subject, about, null))
                .toList());
    }
}
