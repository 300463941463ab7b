package org.homevisit.organisation;

/** 困难认定等级. */
public enum Hardship implements Coded {
    SPECIAL("特别困难"),
    DIFFICULT("困难"),
    GENERAL("一般困难"),
    NONE("未认定");

    private final String label;

    Hardship(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
