package org.homevisit.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;

/**
 * The first sheet of an uploaded workbook; its row 1 holds the heads. Iterating reads the rows below one by one, as often
 * as wanted, and leaves out rows without any text.
 *
 * <p>Cells are text as people see it: numbers without exponent and without <code>.0</code>, dates as
 * <code>2022-01-18</code>, all trimmed.
 */
public final class UploadedSheet implements Iterable<SheetRow>, AutoCloseable {

    private final Path file;
    private final WorkbookParts parts;
    private final List<String> heads;

    private UploadedSheet(Path file, WorkbookParts parts, List<String> heads) {
        this.file = file;
        this.parts = parts;
        this.heads = heads;
    }

    static UploadedSheet of(Path file, Collection<String> required) {
        var parts = WorkbookParts.open(file);
        try {
            var heads = heads(parts);
            refuseMissing(heads, required);
            return new UploadedSheet(file, parts, heads);
        } catch (RuntimeException refused) {
            parts.close();
            throw refused;
        }
    }

    /** By column; blank where the column has none. */
    public List<String> heads() {
        return heads;
    }

    @Override
    public Iterator<SheetRow> iterator() {
        return new RowIterator(parts.cells(), heads);
    }

    @Override
    public void close() {
        try {
            parts.close();
        } finally {
            WorkbookReader.delete(file);
        }
    }

    private static List<String> heads(WorkbookParts parts) {
        try (var rows = parts.cells()) {
            var first = rows.nextRow();
            if (first == null || first.number() != 1) {
                throw SheetFault.rule("document.sheet.noHeads");
            }
            var heads = List.copyOf(first.texts());
            refuseDuplicates(heads);
            return heads;
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

    private static void refuseMissing(List<String> heads, Collection<String> required) {
        var missing = new ArrayList<>(required);
        missing.removeAll(heads);
        if (!missing.isEmpty()) {
            throw SheetFault.rule("document.sheet.headsMissing", String.join("、", missing));
        }
    }
}
