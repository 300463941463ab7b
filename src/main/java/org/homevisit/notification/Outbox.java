package org.homevisit.notification;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Notices of the running transaction, sent after it. */
@Component
public class Outbox {

    private final NoticeRows rows;

    Outbox(NoticeRows rows) {
        this.rows = rows;
    }

    /** Rows of this transaction in one batch; the same notice to the same account twice in one transaction is one row. */
    public void post(Collection<Notice> notices) {
        if (notices.isEmpty()) {
            return;
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            pending().add(notices);
        } else {
            rows.insert(notices);
        }
    }

    private PendingNotices pending() {
        return PendingNotices.ofThisTransaction().orElseGet(() -> {
            var pending = new PendingNotices(rows);
            TransactionSynchronizationManager.registerSynchronization(pending);
            return pending;
        });
    }
}
