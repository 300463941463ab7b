package org.homevisit.review;

import java.util.Collection;
import java.util.List;
import org.homevisit.organisation.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The record of who handed in and decided what, in which round. */
@Component
public class Trail {

    public void record(
            Subject subject, int round, String task, Actor by, @Nullable Boolean approved, @Nullable String remarks) {
        throw new UnsupportedOperationException();
    }

    /** Oldest first. */
    public List<TrailEntry> of(Subject subject) {
        throw new UnsupportedOperationException();
    }

    /** Oldest first. */
    public List<TrailEntry> of(Collection<Subject> subjects) {
        throw new UnsupportedOperationException();
    }
}
