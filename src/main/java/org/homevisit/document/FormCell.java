package org.homevisit.document;

import org.jspecify.annotations.Nullable;

/** What a cell may hold: text cleaned of what a workbook cannot, and of what a spreadsheet would run. */
final class FormCell {

    private FormCell() {}

    static String text(@Nullable Object value) {
        return value == null ? "" : clean(value.toString());
    }

    /** XML has no control characters; line breaks are LF in all our files. */
    static String clean(String text) {
        var plain = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        if (plain.codePoints().allMatch(FormCell::allowed)) {
            return plain;
        }
        var cleaned = new StringBuilder();
        plain.codePoints().filter(FormCell::allowed).forEach(cleaned::appendCodePoint);
        return cleaned.toString();
    }

    private static boolean allowed(int codePoint) {
        return codePoint == '\n'
                || codePoint >= 0x20
                        && codePoint != 0x7F
                        && codePoint != 0xFFFE
                        && codePoint != 0xFFFF
                        && !(codePoint >= 0xD800 && codePoint <= 0xDFFF);
    }

    /** A spreadsheet program may take such a text for a formula when the cell is edited or saved as CSV. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }
}
