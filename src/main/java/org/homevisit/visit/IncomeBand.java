package org.homevisit.visit;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.homevisit.organisation.Coded;

/** The family's income of a year in 万元; a band, never an amount (domain §2.3). */
public enum IncomeBand implements Coded {
    @JsonProperty("0-1")
    TO_1("≤1 万元"),
    @JsonProperty("1-3")
    TO_3("1–3 万元"),
    @JsonProperty("3-5")
    TO_5("3–5 万元"),
    @JsonProperty("5-8")
    TO_8("5–8 万元"),
    @JsonProperty("8+")
    OVER_8(">8 万元");

    private final String label;

    IncomeBand(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
