package org.homevisit.document;

import java.util.ArrayList;
import java.util.List;

/**
 * How a spreadsheet breaks a text into lines, reckoned in widths of a Chinese character (em). No spreadsheet tells a
 * file's writer how high a row must be, and none grows merged cells by itself, so we reckon it, rather too high than too
 * low: the Latin widths are those of DejaVu Sans, the widest that usually stands in for a missing font.
 */
final class TextWrap {

    /** Must not begin a line. */
    private static final String CLOSING = "，。、；：？！）》」』】〕”’…—·,.;:?!)%";
    /** Must not end a line. */
    private static final String OPENING = "（《「『【〔“‘(";

    private TextWrap() {}

    static double width(String text) {
        return text.codePoints().mapToDouble(TextWrap::width).sum();
    }

    private static double width(int codePoint) {
        if (codePoint >= 0x80) {
            return 1;
        }
        if ("mwMW@%".indexOf(codePoint) >= 0) {
            return 1;
        }
        return Character.isUpperCase(codePoint) ? 0.77 : 0.64;
    }

    /** The widest piece that is not broken. */
    static double longestPiece(String text) {
        return pieces(text).stream().mapToDouble(TextWrap::width).max().orElse(0);
    }

    /** Never empty; a line that ends by a line break of the text keeps it, so that the lines put together are the text. */
    static List<String> lines(String text, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        double used = 0;
        for (var piece : pieces(text)) {
            var needed = width(piece.stripTrailing());
            if (used > 0 && used + needed > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            while (width(piece) > width && piece.codePointCount(0, piece.length()) > 1 && needed > width) {
                var cut = fitting(piece, width);
                lines.add(piece.substring(0, cut));
                piece = piece.substring(cut);
                needed = width(piece.stripTrailing());
            }
            line.append(piece);
            used += width(piece);
            if (piece.endsWith("\n")) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
        }
        if (line.length() > 0 || lines.isEmpty() || text.endsWith("\n")) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** Lines as one text again, without the line break at its end. */
    static String joined(List<String> lines) {
        var text = String.join("", lines);
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    private static int fitting(String piece, double width) {
        double used = 0;
        var end = 0;
        while (end < piece.length()) {
            var codePoint = piece.codePointAt(end);
            used += width(codePoint);
            if (used > width && end > 0) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        var before = 0;
        for (var codePoint : text.codePoints().toArray()) {
            if (piece.length() > 0 && mayBreak(before, codePoint)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(codePoint);
            before = codePoint;
        }
        if (piece.length() > 0) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    private static boolean mayBreak(int before, int next) {
        if (before == '\n') {
            return true;
        }
        if (next == '\n' || next == ' ' || CLOSING.indexOf(next) >= 0 || OPENING.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || before >= 0x2E80 || next >= 0x2E80 || CLOSING.indexOf(before) >= 0 && before >= 0x80;
    }
}
