package org.homevisit.notification;

/** How a notice reaches its person: by e-mail, or only in the list of notices. */
public enum Channel {
    EMAIL,
    LIST
}
