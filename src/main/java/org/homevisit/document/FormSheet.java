package org.homevisit.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of an official form, top to bottom: title, lines of particulars, the table, long texts, the boxes to sign and
 * seal in. Cells are numbers or text; <code>null</code> is an empty cell. Immutable; every method gives a new sheet.
 *
 * @param name the tab's name, also of the file's outline
 * @param boxes what stands in one row at the end, left to right, with line breaks; never torn apart by a page break
 */
public record FormSheet(
        String name,
        String title,
        List<List<Labelled>> particulars,
        List<FormColumn> columns,
        List<List<@Nullable Object>> rows,
        List<Labelled> passages,
        List<String> boxes) {

    public FormSheet {
        particulars = List.copyOf(particulars);
        columns = List.copyOf(columns);
        rows = Collections.unmodifiableList(rows);
        passages = List.copyOf(passages);
        boxes = List.copyOf(boxes);
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        name + ": a row of " + row.size() + " cells, " + columns.size() + " columns: " + row);
            }
        }
    }

    public static FormSheet of(String name, String title, List<FormColumn> columns) {
        return new FormSheet(name, title, List.of(), columns, List.of(), List.of(), List.of());
    }

    /** One line above the table: <code>填报单位(盖章):信息工程学院 …</code> */
    public FormSheet line(Labelled... pairs) {
        return new FormSheet(name, title, plus(particulars, List.of(pairs)), columns, rows, passages, boxes);
    }

    public FormSheet rows(List<? extends List<? extends @Nullable Object>> rows) {
        var copy = new ArrayList<List<@Nullable Object>>(rows.size());
        rows.forEach(row -> copy.add(Collections.unmodifiableList(new ArrayList<>(row))));
        return new FormSheet(name, title, particulars, columns, copy, passages, boxes);
    }

    /** A long text below the table, such as the scheme of the visits (实施方案). */
    public FormSheet passage(String label, @Nullable String text) {
        return new FormSheet(name, title, particulars, columns, rows, plus(passages, Labelled.of(label, text)), boxes);
    }

    /** The boxes of the last row: who filled it in, who signs, where the seal goes. */
    public FormSheet signed(String... boxes) {
        return new FormSheet(name, title, particulars, columns, rows, passages, List.of(boxes));
    }

    private static <T> List<T> plus(List<T> list, T more) {
        var longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }
}
