package org.homevisit.notification;

import java.util.Collection;
import org.springframework.stereotype.Component;

/** Notices of the running transaction, sent after it. */
@Component
public class Outbox {

    /** Rows of this transaction in one batch; the same notice to the same account twice in one transaction is one row. */
    public void post(Collection<Notice> notices) {
        throw new UnsupportedOperationException();
    }
}
