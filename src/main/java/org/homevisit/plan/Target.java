package org.homevisit.plan;

import org.homevisit.organisation.Coded;

/** 对象类别 (notice 四). */
public enum Target implements Coded {
    CURRENT("在校生"),
    GRADUATE("毕业生回访"),
    LOAN_OVERDUE("助学贷款逾期毕业生");

    private final String label;

    Target(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
