package org.homevisit.organisation;

/** 学历层次. */
public enum Level implements Coded {
    BACHELOR("本科"),
    ASSOCIATE("专科"),
    TOP_UP("专升本");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
