package org.homevisit.verification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Draws from a seed: the same seed and visits give the same sample, whatever order they come in. */
final class Sample {

    private Sample() {}

    static <T extends Comparable<T>> List<T> draw(long seed, Collection<T> visits, int size) {
        var sorted = new ArrayList<>(visits);
        sorted.sort(Comparator.naturalOrder());
        Collections.shuffle(sorted, new Random(seed));
        return List.copyOf(sorted.subList(0, Math.min(size, sorted.size())));
    }
}
