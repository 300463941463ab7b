package org.homevisit.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * The heads of a sheet.
 *
 * @param texts by column; blank where the column has none
 */
record SheetHeads(int row, List<String> texts) {

    /** A form of ours has its heads below its title and header block. */
    private static final int LOWEST_ROW = 10;

    static SheetHeads read(WorkbookParts parts, Predicate<List<String>> formHeads) {
        try (var rows = parts.cells()) {
            var first = rows.nextRow();
            if (first == null || first.number() != 1) {
                throw SheetFault.rule("document.sheet.noHeads");
            }
            var heads = first;
            for (var row = first; row != null && row.number() <= LOWEST_ROW; row = rows.nextRow()) {
                if (formHeads.test(row.texts())) {
                    heads = row;
                    break;
                }
            }
            refuseDuplicates(heads.texts());
            return new SheetHeads(heads.number(), List.copyOf(heads.texts()));
        }
    }

    void refuseMissing(Collection<String> required) {
        var missing = new ArrayList<>(required);
        missing.removeAll(texts);
        if (!missing.isEmpty()) {
            throw SheetFault.rule("document.sheet.headsMissing", String.join("、", missing));
        }
    }

    private static void refuseDuplicates(List<String> heads) {
        var seen = new HashSet<String>();
        for (var head : heads) {
            if (!head.isEmpty() && !seen.add(head)) {
                throw SheetFault.rule("document.sheet.headTwice", head);
            }
        }
    }
}
