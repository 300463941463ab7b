package org.homevisit.notification;

/** PENDING until sent; FAILED when no further attempt is made; LISTED when there is nothing to send by. */
public enum NoticeState {
    PENDING,
    SENT,
    FAILED,
    LISTED
}
