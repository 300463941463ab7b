package org.homevisit.visit;

import org.homevisit.organisation.Coded;

/** 风险等级. */
public enum Risk implements Coded {
    NONE("无"),
    WATCH("关注"),
    WARNING("预警"),
    URGENT("紧急");

    private final String label;

    Risk(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
