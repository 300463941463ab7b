package org.homevisit.visit;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.homevisit.organisation.Coded;

/** 安全教育: the six words of the notice, 六(三), are also the codes. */
public enum SafetyTopic implements Coded {
    @JsonProperty("生命安全")
    LIFE("生命安全"),
    @JsonProperty("医疗健康")
    HEALTH("医疗健康"),
    @JsonProperty("社会责任")
    RESPONSIBILITY("社会责任"),
    @JsonProperty("出行安全")
    TRAVEL("出行安全"),
    @JsonProperty("网络安全")
    NETWORK("网络安全"),
    @JsonProperty("诚信")
    HONESTY("诚信");

    private final String label;

    SafetyTopic(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
