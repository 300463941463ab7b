package org.homevisit.plan;

import org.homevisit.organisation.Coded;

/** 家访方式 (notice 五). */
public enum Mode implements Coded {
    ONSITE("实地家访"),
    VIDEO("网络视频家访"),
    PHONE("电话家访");

    private final String label;

    Mode(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
