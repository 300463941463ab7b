package org.homevisit.organisation;

import java.util.Collection;

/** Told, in the same transaction, that students have left the school; open visits and revisits of theirs end. */
public interface DepartureListener {

    void studentsLeft(Collection<String> studentNumbers, String reason, Actor by);
}
