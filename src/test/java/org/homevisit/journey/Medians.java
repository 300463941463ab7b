package org.homevisit.journey;

import java.util.ArrayList;
import java.util.List;

/** The middle of what was measured, in milliseconds. */
final class Medians {

    private final List<Double> milliseconds = new ArrayList<>();

    void time(Runnable action) {
        var start = System.nanoTime();
        action.run();
        milliseconds.add((System.nanoTime() - start) / 1e6);
    }

    /** With what was measured before. */
    void add(double before, Runnable action) {
        var start = System.nanoTime();
        action.run();
        milliseconds.add(before + (System.nanoTime() - start) / 1e6);
    }

    double median() {
        var sorted = milliseconds.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
