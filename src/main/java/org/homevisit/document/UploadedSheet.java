package org.homevisit.document;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The first sheet of an uploaded workbook; its row 1 holds the heads, in a form a row below its title. Iterating reads the rows below one by one, as often
 * as wanted, and leaves out rows without any text.
 *
 * <p>Cells are text as people see it: numbers without exponent and without <code>.0</code>, dates as
 * <code>2022-01-18</code>, all trimmed.
 */
public final class UploadedSheet implements Iterable<SheetRow>, AutoCloseable {

    private final Path file;
    private final WorkbookParts parts;
    private final SheetHeads heads;

    private UploadedSheet(Path file, WorkbookParts parts, SheetHeads heads) {
        this.file = file;
        this.parts = parts;
        this.heads = heads;
    }

    static UploadedSheet of(Path file, Collection<String> required, Predicate<List<String>> formHeads) {
        var parts = WorkbookParts.open(file);
        try {
            var heads = SheetHeads.read(parts, formHeads);
            heads.refuseMissing(required);
            return new UploadedSheet(file, parts, heads);
        } catch (RuntimeException refused) {
            parts.close();
            throw refused;
        }
    }

    /** By column; blank where the column has none. */
    public List<String> heads() {
        return heads.texts();
    }

    /** Whether it is a form, whose rows end where its closing texts begin. */
    public boolean isForm() {
        return heads.row() > 1;
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
}
