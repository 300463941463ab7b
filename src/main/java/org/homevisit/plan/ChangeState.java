package org.homevisit.plan;

import org.homevisit.organisation.Coded;

/** REQUESTED → APPROVED (applied in the same transaction), REFUSED or WITHDRAWN. */
public enum ChangeState implements Coded {
    REQUESTED("待审批"),
    APPROVED("已通过"),
    REFUSED("未通过"),
    WITHDRAWN("已撤回");

    private final String label;

    ChangeState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
