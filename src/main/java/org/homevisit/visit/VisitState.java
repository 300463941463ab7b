package org.homevisit.visit;

import org.homevisit.organisation.Coded;

/** Where a visit and its report stand. */
public enum VisitState implements Coded {
    PLANNED("草稿"),
    SUBMITTED("已提交"),
    RETURNED("已退回"),
    ACCEPTED("学院通过"),
    CONFIRMED("中心通过"),
    CANCELLED("已取消"),
    WITHDRAWN("已撤回");

    private final String label;

    VisitState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Accepted by the college, or later: what coverage counts. */
    public boolean isCompleted() {
        return this == ACCEPTED || this == CONFIRMED;
    }

    /** The report and its files may change, the visit may be cancelled. */
    public boolean isEditable() {
        return this == PLANNED || this == RETURNED;
    }

    /** Somebody has still to hand in or to check. */
    public boolean isOpen() {
        return isEditable() || this == SUBMITTED;
    }
}
