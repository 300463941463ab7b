package org.homevisit.review;

import java.util.List;

/** How one row (by its key, e.g. student number) differs between two snapshots. */
public record RowChange(Kind kind, String key, String label, List<FieldChange> fields) {

    public enum Kind {
        ADDED,
        DROPPED,
        CHANGED
    }
}
