package org.homevisit.revisit;

import org.homevisit.organisation.Coded;

/** WAITING → DUE (09:00 of its date) → DONE / CANCELLED. */
public enum RevisitState implements Coded {
    WAITING("未到期"),
    DUE("待回访"),
    DONE("已完成"),
    CANCELLED("已取消");

    private final String label;

    RevisitState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    boolean isOpen() {
        return this == WAITING || this == DUE;
    }
}
