package org.homevisit.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.homevisit.notification.Notice;
import org.homevisit.notification.Outbox;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Notices of the engine, gathered and posted in one batch before the transaction commits: an approval may start hundreds of visits. */
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
        gathered()
                .addAll(accounts.stream()
                        .map(account -> new Notice(account, subject, about, null))
                        .toList());
    }

    private List<Notice> gathered() {
        for (var synchronization : TransactionSynchronizationManager.getSynchronizations()) {
            if (synchronization instanceof Batch batch) {
                return batch.notices;
            }
        }
        var batch = new Batch(outbox);
        TransactionSynchronizationManager.registerSynchronization(batch);
        return batch.notices;
    }

    private static final class Batch implements TransactionSynchronization {

        private final Outbox outbox;
        private final List<Notice> notices = new ArrayList<>();

        private Batch(Outbox outbox) {
            this.outbox = outbox;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            if (!notices.isEmpty()) {
                outbox.post(notices);
            }
        }
    }
}
