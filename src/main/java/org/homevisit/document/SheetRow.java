package org.homevisit.document;

import java.util.Map;

/**
 * A row of an uploaded sheet.
 *
 * @param number as the spreadsheet program shows it, from 1; the heads are row 1
 * @param cells trimmed text by head; empty cells are left out
 */
public record SheetRow(int number, Map<String, String> cells) {

    /** The cell's text; empty when there is none. */
    public String get(String head) {
        return cells.getOrDefault(head, "");
    }
}
