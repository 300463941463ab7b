package org.homevisit.notification;

import java.util.UUID;

/** Where the operators are told of notices that failed for good; calls join the running transaction. */
public interface FailureReport {

    /** <code>about</code> is the business key of what the notice tells about. */
    void failed(UUID notice, String about, String error);

    /** The notice is sent again, or has arrived. */
    void resolved(UUID notice);
}
