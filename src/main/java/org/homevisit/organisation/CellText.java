package org.homevisit.organisation;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts as people type and paste them into sheets, made plain. Most cells are so already, and there are millions. */
final class CellText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2028\\u2029\\u3000\\p{Cntrl}]+");

    private CellText() {}

    /** Without invisible characters, any run of blanks as one space. */
    static String clean(String text) {
        if (text.codePoints().noneMatch(CellText::isUnclean)) {
            return text;
        }
        return BLANKS.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Full-width letters and digits as the plain ones. */
    static String plain(String text) {
        return text.codePoints().allMatch(character -> character < 0x80)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static boolean isUnclean(int character) {
        return character <= ' '
                || (character >= 0x7F && character <= 0xA0)
                || (character >= 0x2000 && character <= 0x206F)
                || character == 0x3000
                || character == 0xFEFF;
    }
}
