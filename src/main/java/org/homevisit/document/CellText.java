package org.homevisit.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/** Cells' values as people see them. */
final class CellText {

    /** How a workbook writes characters XML does not have. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final String BLANKS = " \t\r\n\u00A0\u3000\u200B\uFEFF";
    /** As many digits as a spreadsheet program shows. */
    private static final MathContext SHOWN = new MathContext(15);

    private CellText() {}

    static String trimmed(String raw) {
        var text = raw.contains("_x")
                ? ESCAPED.matcher(raw)
                        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : raw;
        var from = 0;
        var to = text.length();
        while (from < to && BLANKS.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && BLANKS.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    /** A student number typed as a number stays one: no exponent, no fraction of zero. */
    static String number(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        try {
            var number = new BigDecimal(raw).round(SHOWN).stripTrailingZeros();
            return number.scale() > 300 || number.scale() < -300 ? raw : number.toPlainString();
        } catch (NumberFormatException wrong) {
            return raw;
        }
    }

    private static boolean isPlain(String raw) {
        return raw.length() <= 15 && raw.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }
}
