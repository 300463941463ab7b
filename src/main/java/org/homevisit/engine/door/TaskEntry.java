package org.homevisit.engine.door;

import java.util.List;
import org.homevisit.organisation.Actor;

/** What the form of a task may send and the use case it goes to. */
record TaskEntry(List<FormKey> keys, Call call) {

    interface Call {
        void with(OpenTask task, Submission form, Actor by);
    }
}
