package org.homevisit.campaign;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How many photos a visit owes by its mode (notice 八(二): 实地 4, 网络 2). */
public record PhotoMinima(
        @JsonProperty("ONSITE") int onsite,
        @JsonProperty("VIDEO") int video,
        @JsonProperty("PHONE") int phone) {}
