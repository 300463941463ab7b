package org.homevisit.organisation;

import java.util.List;

/** 困难认定等级. */
public enum Hardship implements Coded {
    SPECIAL("特别困难"),
    DIFFICULT("困难"),
    GENERAL("一般困难"),
    NONE("未认定");

    private static final List<String> OTHER_WORDS = List.of("特殊困难", "特殊(特别)困难");

    private final String label;

    Hardship(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Schools call the hardest degree 特殊 or 特别 (domain §2.1, column 10). */
    @Override
    public boolean isWritten(String cell) {
        return Coded.super.isWritten(cell) || (this == SPECIAL && OTHER_WORDS.contains(cell));
    }
}
