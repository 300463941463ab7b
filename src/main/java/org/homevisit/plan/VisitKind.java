package org.homevisit.plan;

import org.homevisit.organisation.Coded;

/** 访问类型 (notice 五). */
public enum VisitKind implements Coded {
    GENERAL("普访"),
    ACCOMPANYING("随访"),
    TARGETED("定访");

    private final String label;

    VisitKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
