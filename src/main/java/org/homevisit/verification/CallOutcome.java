package org.homevisit.verification;

import org.homevisit.organisation.Coded;

/** What a verification call found. */
public enum CallOutcome implements Coded {
    CONFIRMED("属实"),
    DISPUTED("不符"),
    UNREACHED("未接通");

    private final String label;

    CallOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
