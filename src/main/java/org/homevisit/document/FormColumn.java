package org.homevisit.document;

/**
 * A column of an official form. Widths come from the contents; {@link #atLeast} gives the blank ones room.
 *
 * @param leastWidth in Chinese characters
 */
public record FormColumn(String title, Align align, double leastWidth) {

    /** How the cells stand; heads are always centred. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /** Short values: names, numbers, dates, codes. */
    public static FormColumn of(String title) {
        return new FormColumn(title, Align.CENTER, 0);
    }

    /** Sentences and addresses. */
    public static FormColumn prose(String title) {
        return new FormColumn(title, Align.LEFT, 0);
    }

    public FormColumn atLeast(double characters) {
        return new FormColumn(title, align, characters);
    }
}
