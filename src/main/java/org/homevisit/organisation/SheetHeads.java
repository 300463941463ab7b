package org.homevisit.organisation;

import java.util.Collection;
import java.util.List;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;

/** Refuses a sheet with a head that the roster does not have: a misspelt column would be lost without a word. */
final class SheetHeads {

    private SheetHeads() {}

    static void refuseUnknown(List<String> heads, Collection<String> known) {
        var faults = heads.stream()
                .filter(head -> !head.isBlank() && !known.contains(head))
                .map(head -> Fault.of("file", head, "organisation.import.head", head))
                .toList();
        if (!faults.isEmpty()) {
            throw Refusal.rules(faults);
        }
    }
}
