package org.homevisit.notification;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/** The notices one transaction has posted so far, written just before it commits. */
final class PendingNotices implements TransactionSynchronization, Ordered {

    private final NoticeRows rows;
    private final Set<Notice> notices = new LinkedHashSet<>();
    private boolean written;

    PendingNotices(NoticeRows rows) {
        this.rows = rows;
    }

    boolean isOf(NoticeRows others) {
        return rows == others;
    }

    void add(Collection<Notice> posted) {
        if (written) {
            rows.insert(posted);
        } else {
            notices.addAll(posted);
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        if (!notices.isEmpty()) {
            rows.insert(notices);
        }
    }

    /** Last, so that what others post before the commit is in the same batch. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
