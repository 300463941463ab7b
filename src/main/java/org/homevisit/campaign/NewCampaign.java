package org.homevisit.campaign;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the centre fills in to open a campaign, by REST, start form or page. Theme and what follows the dates have the
 * founding notice's default when absent; no colleges means all.
 */
public record NewCampaign(
        @Nullable String code,
        @Nullable String name,
        @Nullable String theme,
        @Nullable LocalDate visitFrom,
        @Nullable LocalDate visitTo,
        @Nullable OffsetDateTime planDeadline,
        @Nullable OffsetDateTime materialsDeadline,
        @Nullable OffsetDateTime paperDeadline,
        @Nullable BigDecimal minCoverage,
        @Nullable Photos photoMinima,
        @Nullable Boolean mediaRequired,
        @Nullable List<@Nullable String> reminderOffsets,
        @Nullable List<@Nullable String> colleges,
        @Nullable String notice) {

    /** Photos owed by mode, each with its own default. */
    public record Photos(
            @JsonProperty("ONSITE") @Nullable Integer onsite,
            @JsonProperty("VIDEO") @Nullable Integer video,
            @JsonProperty("PHONE") @Nullable Integer phone) {}
}
