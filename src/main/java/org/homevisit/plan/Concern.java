package org.homevisit.plan;

import org.homevisit.organisation.Coded;

/** 关注类型. */
public enum Concern implements Coded {
    HARDSHIP("经济困难"),
    STUDY("学业困难"),
    MENTAL("心理关注"),
    EMPLOYMENT("就业困难"),
    ORPHAN_SINGLE_PARENT("孤儿单亲"),
    MISFORTUNE("突发变故"),
    ROLE_MODEL("典型成长"),
    OTHER("其他");

    private final String label;

    Concern(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
