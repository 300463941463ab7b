package org.homevisit.organisation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.homevisit.shared.Text;
import org.jspecify.annotations.Nullable;

/** One row of a roster sheet while it is read: gives its cells with their types and notes what is wrong with them. */
final class RowReader {

    static final int NAME_LENGTH = 60;

    private static final Pattern DOTS = Pattern.compile("[•・‧∙⋅･]");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}·.'’\\- ]+");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern.compile("0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    private final int row;
    private final Map<String, String> cells;
    private final Rejections rejections;
    private boolean good = true;

    RowReader(int row, Map<String, String> cells, Rejections rejections) {
        this.row = row;
        this.cells = cells;
        this.rejections = rejections;
    }

    int number() {
        return row;
    }

    boolean isGood() {
        return good;
    }

    void reject(String column, String messageKey, Object... arguments) {
        good = false;
        rejections.add(row, column, cells.getOrDefault(column, ""), Text.of(messageKey, arguments));
    }

    /** Null when empty or wrong. */
    @Nullable
    String text(String column, int longest) {
        var text = CellText.clean(cells.getOrDefault(column, ""));
        if (text.codePointCount(0, text.length()) > longest) {
            reject(column, "organisation.cell.tooLong", longest);
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** The same, and not empty. */
    @Nullable
    String required(String column, int longest) {
        return require(column, text(column, longest));
    }

    /** A person's name; dots between its parts are written in many ways. */
    @Nullable
    String name(String column) {
        var name = text(column, NAME_LENGTH);
        if (name == null) {
            return null;
        }
        var written = DOTS.matcher(name).replaceAll("·").replaceAll(" ?· ?", "·");
        return NAME.matcher(written).matches() ? written : rejected(column, "organisation.cell.name");
    }

    @Nullable
    String requiredName(String column) {
        return require(column, name(column));
    }

    /** A number or code; full-width digits and letters count as the plain ones. */
    @Nullable
    String matching(String column, Pattern pattern, String messageKey) {
        var plain = plain(column);
        if (plain == null) {
            return require(column, null);
        }
        return pattern.matcher(plain).matches() ? plain : rejected(column, messageKey);
    }

    /** The Chinese word or the code. */
    <C extends Coded> @Nullable C code(String column, C[] codes) {
        var plain = plain(column);
        if (plain == null) {
            return null;
        }
        return Arrays.stream(codes)
                .filter(code -> code.isWritten(plain))
                .findFirst()
                .orElseGet(() -> rejected(
                        column,
                        "organisation.cell.code",
                        Arrays.stream(codes).map(Coded::label).collect(Collectors.joining("、"))));
    }

    <C extends Coded> @Nullable C requiredCode(String column, C[] codes) {
        return require(column, code(column, codes));
    }

    /** Mobile, or landline with its area code. */
    @Nullable
    String phone(String column) {
        return typed(column, "organisation.cell.phone", plain -> {
            var digits = plain.replace(" ", "").replaceFirst("^\\+?86-?(?=1)", "");
            var mobile = digits.replace("-", "");
            if (MOBILE.matcher(mobile).matches()) {
                return mobile;
            }
            return LANDLINE.matcher(digits).matches() ? digits : null;
        });
    }

    @Nullable
    BigDecimal amount(String column) {
        return typed(column, "organisation.cell.amount", plain -> {
            var digits = plain.replace(",", "").replaceFirst("元$", "");
            return AMOUNT.matcher(digits).matches()
                    ? new BigDecimal(digits).setScale(2, RoundingMode.UNNECESSARY)
                    : null;
        });
    }

    @Nullable
    LocalDate date(String column) {
        return typed(column, "organisation.cell.date", plain -> {
            var found = DATE.matcher(plain);
            if (!found.matches()) {
                return null;
            }
            try {
                return LocalDate.of(
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3)));
            } catch (DateTimeException impossible) {
                return null;
            }
        });
    }

    @Nullable
    String plain(String column) {
        var text = text(column, Integer.MAX_VALUE);
        return text == null ? null : CellText.plain(text);
    }

    <T> @Nullable T typed(String column, String messageKey, Function<String, @Nullable T> reading) {
        var plain = plain(column);
        if (plain == null) {
            return null;
        }
        var value = reading.apply(plain);
        return value == null ? rejected(column, messageKey) : value;
    }

    /** Complains of an empty cell only; what is wrong has been complained of. */
    <T> @Nullable T require(String column, @Nullable T value) {
        if (value == null && plain(column) == null) {
            reject(column, "organisation.cell.required");
        }
        return value;
    }

    private <T> @Nullable T rejected(String column, String messageKey, Object... arguments) {
        reject(column, messageKey, arguments);
        return null;
    }
}
