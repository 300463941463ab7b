package org.homevisit.plan;

import org.homevisit.organisation.Coded;

/** 组织形式 (notice 五). */
public enum Party implements Coded {
    INDIVIDUAL("个人访"),
    GROUP("集体访");

    private final String label;

    Party(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
