package org.homevisit.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Widths of a table's columns in Chinese characters: the fewest lines per cell with which all of them go on the page. A
 * table too wide for A4 in body size gets a wider virtual page, which printing then shrinks to one page's width; more
 * than a third smaller would be hard to read, so beyond that the rows grow instead.
 */
final class ColumnLayout {

    /** A4 landscape in characters of 9 pt, in steps of smaller print. */
    private static final double[] BUDGETS = {87, 96, 106, 116};

    private static final int COMFORTABLE_LINES = 5;
    private static final int MOST_LINES = 60;
    private static final int HEAD_LINES = 4;
    private static final double SHORT_HEAD = 2;
    private static final double SHORT_WORD = 3;
    private static final double LONGEST_PIECE = 8;
    private static final double STRETCH = 2.4;
    /** What the grid line and the cell's margins take. */
    static final double PADDING = 0.45;

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
        for (var budget : BUDGETS) {
            var lines = linesWithin(budget, needs);
            if (lines <= COMFORTABLE_LINES || budget == BUDGETS[BUDGETS.length - 1]) {
                return filled(budget, lines, needs);
            }
        }
        throw new IllegalStateException("no budget");
    }

    private static int linesWithin(double budget, List<Need> needs) {
        var lines = 1;
        while (lines < MOST_LINES && Arrays.stream(widths(needs, lines)).sum() > budget) {
            lines++;
        }
        return lines;
    }

    private static double[] widths(List<Need> needs, int lines) {
        return needs.stream().mapToDouble(need -> need.width(lines)).toArray();
    }

    /** What is left goes to the columns that would need it for one line less, or to all when none breaks its text. */
    private static double[] filled(double budget, int lines, List<Need> needs) {
        var widths = widths(needs, lines);
        var sum = Arrays.stream(widths).sum();
        if (lines == 1) {
            var factor = Math.min(STRETCH, budget / sum);
            return Arrays.stream(widths).map(width -> width * factor).toArray();
        }
        var wider = widths(needs, lines - 1);
        var share =
                Math.max(0, (budget - sum) / Math.max(1, Arrays.stream(wider).sum() - sum));
        return IntStream.range(0, widths.length)
                .mapToDouble(column -> widths[column] + (wider[column] - widths[column]) * share)
                .toArray();
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
            var piece = texts.stream().mapToDouble(Need::whole).max().orElse(0);
            var sorted = texts.stream().mapToDouble(TextWrap::width).sorted().toArray();
            var most = sorted.length == 0 ? 0 : sorted[(int) Math.ceil(sorted.length * 0.9) - 1];
            var title = TextWrap.width(column.title());
            var head = Math.max(Math.min(title, SHORT_HEAD), Math.ceil(title / HEAD_LINES));
            return new Need(
                    Math.max(Math.max(head, column.leastWidth()), Math.min(piece, LONGEST_PIECE)) + PADDING, most);
        }

        /** Names and words of three characters are not broken either, though they could be. */
        private static double whole(String text) {
            var width = TextWrap.width(text);
            return width <= SHORT_WORD ? width : TextWrap.longestPiece(text);
        }

        double width(int lines) {
            var share = lines == 1 ? text : text / lines + 1;
            return Math.max(least, share + PADDING);
        }
    }
}
