package org.homevisit.review;

import java.util.List;

/** What changed between the last two snapshots: texts of the record itself, then its rows. */
public record Difference(List<FieldChange> fields, List<RowChange> rows) {

    public boolean isEmpty() {
        return fields.isEmpty() && rows.isEmpty();
    }
}
