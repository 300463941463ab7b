package org.homevisit.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Long lists in pieces that one statement takes. */
final class Chunks {

    static final int SIZE = 1000;

    private Chunks() {}

    static <T> List<List<T>> of(Collection<T> all) {
        var list = List.copyOf(all);
        var chunks = new ArrayList<List<T>>();
        for (var from = 0; from < list.size(); from += SIZE) {
            chunks.add(list.subList(from, Math.min(list.size(), from + SIZE)));
        }
        return chunks;
    }
}
