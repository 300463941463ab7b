package org.homevisit.visit;

import org.homevisit.organisation.Coded;

/** 宣传授权: whether the family's story may leave the school (PIPL art. 25). */
public enum PublicityConsent implements Coded {
    NONE("不同意"),
    ANONYMOUS("同意匿名"),
    NAMED("同意实名");

    private final String label;

    PublicityConsent(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
