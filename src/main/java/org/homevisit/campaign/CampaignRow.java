package org.homevisit.campaign;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a row of the campaign's table. */
final class CampaignRow {

    private CampaignRow() {}

    static Campaign map(ResultSet row, int number) throws SQLException {
        return new Campaign(
                row.getString("code"),
                row.getString("name"),
                row.getString("theme"),
                row.getObject("visit_from", LocalDate.class),
                row.getObject("visit_to", LocalDate.class),
                deadlines(row),
                exact(row.getBigDecimal("min_coverage")),
                new PhotoMinima(row.getInt("photos_onsite"), row.getInt("photos_video"), row.getInt("photos_phone")),
                row.getBoolean("media_required"),
                offsets(row.getString("reminder_offsets")),
                row.getString("notice"),
                CampaignState.valueOf(row.getString("state")),
                row.getString("opened_by"),
                Objects.requireNonNull(time(row, "opened_at")),
                row.getInt("version"));
    }

    static Deadlines deadlines(ResultSet row) throws SQLException {
        return new Deadlines(
                Objects.requireNonNull(time(row, "plan_deadline")),
                Objects.requireNonNull(time(row, "materials_deadline")),
                Objects.requireNonNull(time(row, "paper_deadline")));
    }

    static @Nullable OffsetDateTime time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null
                ? null
                : time.atZoneSameInstant(ZoneId.systemDefault()).toOffsetDateTime();
    }

    /** As it was given: 0.01 and not 0.0100000000. */
    private static BigDecimal exact(BigDecimal stored) {
        var stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static List<String> offsets(String stored) {
        return stored.isEmpty() ? List.of() : List.of(stored.split(","));
    }
}
