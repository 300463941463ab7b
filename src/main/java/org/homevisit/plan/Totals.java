package org.homevisit.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The sums of a plan by mode, target, school leader and revisit (domain §2.1, header block). */
public final class Totals {

    private Totals() {}

    /** By the last part of the message key <code>plan.total.…</code>, in the order of the form. */
    public static Map<String, Integer> of(List<PlanRow> rows, int headCount, int minimum) {
        var totals = new LinkedHashMap<String, Integer>();
        totals.put("headCount", headCount);
        totals.put("minimum", minimum);
        totals.put("planned", rows.size());
        for (var mode : Mode.values()) {
            totals.put(mode.name(), count(rows, row -> row.mode() == mode));
        }
        for (var target : Target.values()) {
            totals.put(target.name(), count(rows, row -> row.target() == target));
        }
        totals.put("schoolLeader", count(rows, row -> row.schoolLeader() != null));
        totals.put("revisit", count(rows, row -> row.revisitOf() != null));
        return totals;
    }

    private static int count(List<PlanRow> rows, Predicate<PlanRow> wanted) {
        return (int) rows.stream().filter(wanted).count();
    }
}
