package org.homevisit.campaign;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import org.homevisit.notification.Notice;
import org.homevisit.notification.Outbox;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Notices about a college's course. */
@Component
class CampaignNotices {

    private final Outbox outbox;
    private final MessageSource messages;

    CampaignNotices(Outbox outbox, MessageSource messages) {
        this.outbox = outbox;
        this.messages = messages;
    }

    /** Subject and text are the messages <code>key</code> and <code>key.body</code>, with the same arguments. */
    void tell(Collection<String> people, CollegeKey about, String key, Object... arguments) {
        var subject = text(key, arguments);
        var body = text(key + ".body", arguments);
        outbox.post(new LinkedHashSet<>(people)
                .stream()
                        .map(person -> new Notice(person, subject, about.businessKey(), body))
                        .toList());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
