package org.homevisit.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A campaign as the centre opened it. Offsets are ISO periods before a deadline (P3D, PT2H). */
public record Campaign(
        String code,
        String name,
        String theme,
        LocalDate visitFrom,
        LocalDate visitTo,
        Deadlines deadlines,
        BigDecimal minCoverage,
        PhotoMinima photoMinima,
        boolean mediaRequired,
        List<String> reminderOffsets,
        @Nullable String notice,
        CampaignState state,
        String openedBy,
        OffsetDateTime openedAt,
        int version) {

    Campaign withNotice(@Nullable String text) {
        return corrected(name, theme, text);
    }

    /** Only what may be corrected after the opening. */
    Campaign corrected(String newName, String newTheme, @Nullable String newNotice) {
        return new Campaign(
                code,
                newName,
                newTheme,
                visitFrom,
                visitTo,
                deadlines,
                minCoverage,
                photoMinima,
                mediaRequired,
                reminderOffsets,
                newNotice,
                state,
                openedBy,
                openedAt,
                version);
    }
}
