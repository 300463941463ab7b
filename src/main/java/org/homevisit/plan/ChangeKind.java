package org.homevisit.plan;

import org.homevisit.organisation.Coded;

/** What a plan change does to the approved plan. */
public enum ChangeKind implements Coded {
    ADD("新增"),
    CANCEL("取消"),
    SWAP("更换"),
    MODE("变更方式"),
    VISITORS("变更人员"),
    DATE("变更日期");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
