package org.homevisit.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Widths of a table's columns in Chinese characters: the fewest lines per cell with which all of them go on the page. A
 * table too wide for A4 in body size gets a wider virtual page, which printing then shrinks to one page's width; more
 * than a third smaller would be hard to read, so beyond that the rows grow instead.
 */
final class ColumnLayout {

    /** A4 landscape in characters of 9 pt, in steps of smaller print. */
    private static final double[] BUDGETS = {87, 96, 106, 117, 128};

    private static final int COMFORTABLE_LINES = 4;
    private static final int MOST_LINES = 60;
    private static final int HEAD_LINES = 4;
    private static final double LONGEST_PIECE = 14;
    private static final double STRETCH = 2.4;
    /** What the grid line and the cell's margins take. */
    static final double PADDING = 1.0;

    private final double[] widths;

    private ColumnLayout(double[] widths) {
        this.widths = widths;
    }

    static ColumnLayout of(FormSheet sheet) {
        var needs = new ArrayList<Need>();
        for (var column = 0; column < sheet.columns().size(); column++) {
            needs.add(Need.of(sheet, column));
        }
        return new ColumnLayout(fit(needs));
    }

    int columns() {
        return widths.length;
    }

    double width(int column) {
        return widths[column];
    }

    double total() {
        return Arrays.stream(widths).sum();
    }

    double widthOf(Span span) {
        return Arrays.stream(widths, span.first(), span.last() + 1).sum();
    }

    /** Cuts the table's width into parts of about these shares, at column lines; fewer parts when there are fewer columns. */
    List<Span> cut(double[] shares) {
        var parts = Math.min(shares.length, widths.length);
        var sum = Arrays.stream(shares, 0, parts).sum();
        var spans = new ArrayList<Span>();
        var first = 0;
        double reached = 0;
        double target = 0;
        for (var part = 0; part < parts; part++) {
            target += shares[part] / sum * total();
            var last = first;
            reached += widths[first];
            var mostLast = widths.length - (parts - part);
            while (last < mostLast && (part == parts - 1 || reached + widths[last + 1] / 2 < target)) {
                reached += widths[++last];
            }
            spans.add(new Span(first, last));
            first = last + 1;
        }
        return spans;
    }

    /** Columns from first to last, both within. */
    record Span(int first, int last) {}

    private static double[] fit(List<Need> needs) {
        double[] widths = {};
        for (var budget : BUDGETS) {
            for (var lines = 1; lines <= MOST_LINES; lines++) {
                var perCell = lines;
                widths = needs.stream().mapToDouble(need -> need.width(perCell)).toArray();
                if (Arrays.stream(widths).sum() <= budget) {
                    if (lines <= COMFORTABLE_LINES || budget == BUDGETS[BUDGETS.length - 1]) {
                        return stretched(widths, budget);
                    }
                    break;
                }
            }
        }
        return widths;
    }

    private static double[] stretched(double[] widths, double budget) {
        var factor = Math.min(STRETCH, budget / Arrays.stream(widths).sum());
        return Arrays.stream(widths).map(width -> width * factor).toArray();
    }

    /**
     * @param least so that no number, date or name is broken
     * @param text what nine of ten cells need at most
     */
    private record Need(double least, double text) {

        static Need of(FormSheet sheet, int index) {
            var column = sheet.columns().get(index);
            var texts = sheet.rows().stream()
                    .map(row -> FormCell.text(row.get(index)))
                    .toList();
            var piece = texts.stream().mapToDouble(TextWrap::longestPiece).max().orElse(0);
            var sorted = texts.stream().mapToDouble(TextWrap::width).sorted().toArray();
            var most = sorted.length == 0 ? 0 : sorted[(int) Math.ceil(sorted.length * 0.9) - 1];
            var head = Math.max(
                    TextWrap.longestPiece(column.title()), Math.ceil(TextWrap.width(column.title()) / HEAD_LINES));
            return new Need(
                    Math.max(Math.max(head, column.leastWidth()), Math.min(piece, LONGEST_PIECE)) + PADDING, most);
        }

        double width(int lines) {
            var share = lines == 1 ? text : text / lines + 1;
            return Math.max(least, share + PADDING);
        }
    }
}
