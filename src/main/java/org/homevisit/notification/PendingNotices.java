package org.homevisit.notification;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The notices one transaction has posted so far; set aside with it when another one interrupts it. */
final class PendingNotices implements TransactionSynchronization {

    private final NoticeRows rows;
    private final Set<Notice> notices = new LinkedHashSet<>();

    PendingNotices(NoticeRows rows) {
        this.rows = rows;
    }

    static Optional<PendingNotices> ofThisTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(PendingNotices.class::isInstance)
                .map(PendingNotices.class::cast)
                .findFirst();
    }

    void add(Collection<Notice> posted) {
        notices.addAll(posted);
    }

    void write() {
        if (!notices.isEmpty()) {
            rows.insert(notices);
        }
    }
}
