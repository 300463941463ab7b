package org.homevisit.document;

import org.jspecify.annotations.Nullable;

/** A label and what stands beside it; blank where it is to be filled in by hand. */
public record Labelled(String label, String value) {

    public static Labelled of(String label, @Nullable Object value) {
        return new Labelled(label, value == null ? "" : value.toString());
    }

    /** As one text; a blank label is left out with its colon. */
    String text() {
        return label.isBlank() ? value : label + "：" + value;
    }
}
