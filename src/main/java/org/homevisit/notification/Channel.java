package org.homevisit.notification;

/** How a notice reaches its person: by e-mail, or only in the list of notices. */
enum Channel {
    EMAIL,
    LIST
}
