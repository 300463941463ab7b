package org.homevisit.review;

import java.util.List;
import java.util.Optional;
import org.homevisit.organisation.Actor;
import org.springframework.stereotype.Component;

/** The snapshots of every hand-in and what changed between them. */
@Component
public class Snapshots {

    /** Writes the record as JSON; a second hand-in of the same round is a further snapshot. */
    public void store(Subject subject, int round, Actor by, Object record) {
        throw new UnsupportedOperationException();
    }

    /** Oldest first. */
    public List<Snapshot> of(Subject subject) {
        throw new UnsupportedOperationException();
    }

    /** Between the last two snapshots: top-level scalar fields, and the array <code>rowsField</code> compared by <code>keyField</code>. Empty with fewer than two. */
    public Optional<Difference> lastDifference(Subject subject, String rowsField, String keyField, String labelField) {
        throw new UnsupportedOperationException();
    }
}
