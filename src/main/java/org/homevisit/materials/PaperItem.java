package org.homevisit.materials;

import org.homevisit.organisation.Coded;

/** What a college owes on paper (notice 八(四), 八(五)). */
public enum PaperItem implements Coded {
    PLAN("家访计划申报表（签字盖章）"),
    STATISTICS("家访活动学院走访统计表（签字盖章）"),
    MATERIALS("家访材料（开学后报送）");

    private final String label;

    PaperItem(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
