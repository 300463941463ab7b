package org.homevisit.notification;

import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes what a transaction has posted as the last thing before it commits. A synchronization's own
 * <code>beforeCommit</code> would be too early: what others post in theirs would register nothing that is still called.
 */
@Component
class WriteNoticesBeforeCommit implements TransactionExecutionListener {

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            PendingNotices.ofThisTransaction().ifPresent(PendingNotices::write);
        }
    }
}
