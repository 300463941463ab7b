package org.homevisit.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Hardship;
import org.homevisit.plan.Concern;
import org.homevisit.plan.Mode;
import org.homevisit.plan.Party;
import org.homevisit.plan.Target;
import org.homevisit.plan.VisitKind;
import org.jspecify.annotations.Nullable;

/** Reads a visit from its row. */
final class VisitRow {

    static final String COLUMNS = """
            v.id, v.campaign, v.college, v.student_number, v.report_number, v.state, v.round, v.counts, v.disputed, v.mode, v.party,
            v.visit_kind, v.target, v.concerns, v.hardship, v.planned_date, v.visitors, v.school_leader, v.photos_owed, v.media_owed,
            v.call_record, v.handed_in_by, v.handed_in_at, v.accepted_at, v.end_reason
            """;

    private VisitRow() {}

    static Visit read(ResultSet row, int index) throws SQLException {
        return new Visit(
                row.getObject("id", UUID.class),
                new CollegeKey(row.getString("campaign"), row.getString("college")),
                row.getString("student_number"),
                row.getString("report_number"),
                VisitState.valueOf(row.getString("state")),
                row.getInt("round"),
                row.getBoolean("counts"),
                row.getBoolean("disputed"),
                Mode.valueOf(row.getString("mode")),
                code(row, "party", Party.class),
                code(row, "visit_kind", VisitKind.class),
                code(row, "target", Target.class),
                listed(row.getString("concerns")).stream().map(Concern::valueOf).toList(),
                code(row, "hardship", Hardship.class),
                row.getObject("planned_date", LocalDate.class),
                listed(row.getString("visitors")),
                row.getString("school_leader"),
                new EvidenceRules.Owed(
                        row.getInt("photos_owed"), row.getBoolean("media_owed"), row.getBoolean("call_record")),
                row.getString("handed_in_by"),
                time(row, "handed_in_at"),
                time(row, "accepted_at"),
                row.getString("end_reason"));
    }

    /** Neither accounts (design §4) nor codes hold commas, so a list of them is one text. */
    static List<String> listed(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }

    private static <E extends Enum<E>> @Nullable E code(ResultSet row, String column, Class<E> type)
            throws SQLException {
        var name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static @Nullable OffsetDateTime time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null
                ? null
                : time.atZoneSameInstant(ZoneId.systemDefault()).toOffsetDateTime();
    }
}
