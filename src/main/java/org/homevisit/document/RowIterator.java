package org.homevisit.document;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows below the heads, with their cells by head. */
final class RowIterator implements Iterator<SheetRow> {

    private static final int MOST_ROWS = 200_000;

    private final SheetCells rows;
    private final SheetHeads heads;
    private @Nullable SheetRow ready;
    private int given;

    RowIterator(SheetCells rows, SheetHeads heads) {
        this.rows = rows;
        this.heads = heads;
        this.ready = read();
    }

    @Override
    public boolean hasNext() {
        return ready != null;
    }

    @Override
    public SheetRow next() {
        var row = ready;
        if (row == null) {
            throw new NoSuchElementException();
        }
        ready = read();
        return row;
    }

    private @Nullable SheetRow read() {
        for (var row = rows.nextRow(); row != null; row = rows.nextRow()) {
            var cells = byHead(row.texts());
            if (row.number() > heads.row() && !cells.isEmpty()) {
                if (++given > MOST_ROWS) {
                    rows.close();
                    throw SheetFault.rule("document.sheet.tooManyRows", MOST_ROWS);
                }
                return new SheetRow(row.number(), cells);
            }
        }
        rows.close();
        return null;
    }

    private LinkedHashMap<String, String> byHead(List<String> texts) {
        var cells = new LinkedHashMap<String, String>();
        var names = heads.texts();
        for (var column = 0; column < Math.min(texts.size(), names.size()); column++) {
            if (!texts.get(column).isEmpty() && !names.get(column).isEmpty()) {
                cells.put(names.get(column), texts.get(column));
            }
        }
        return cells;
    }
}
