package org.homevisit.archive;

/** What an entry of a timeline tells of. */
public enum TimelineKind {
    PLANNED,
    CHANGED,
    VISITED,
    HANDED_IN,
    RETURNED,
    ACCEPTED,
    REOPENED,
    CANCELLED,
    MEASURE,
    REVISIT_PLANNED,
    REVISITED
}
