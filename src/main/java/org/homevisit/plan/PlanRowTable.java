package org.homevisit.plan;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Hardship;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of every plan. */
@Component
class PlanRowTable {

    private static final String INSERT = """
            insert into plan_row (campaign, college, row_no, student_number, target, concerns, hardship, region,
                address, contact_name, contact_relation, contact_phone, mode, party, kind, planned_date, visitors,
                school_leader, agreed, agreed_by, agreed_at, revisit_of, purpose, note)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;

    PlanRowTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<PlanLine> of(CollegeKey key) {
        return jdbc.query(
                "select * from plan_row where campaign = ? and college = ? order by row_no",
                (rs, index) -> line(rs),
                key.campaign(),
                key.college());
    }

    void replace(CollegeKey key, List<PlanLine> before, List<PlanLine> after) {
        if (before.equals(after)) {
            return;
        }
        jdbc.update("delete from plan_row where campaign = ? and college = ?", key.campaign(), key.college());
        insert(key, 1, after);
    }

    /** After the last row. */
    void append(CollegeKey key, PlanLine line) {
        var last = jdbc.queryForObject(
                "select coalesce(max(row_no), 0) from plan_row where campaign = ? and college = ?",
                Integer.class,
                key.campaign(),
                key.college());
        insert(key, (last == null ? 0 : last) + 1, List.of(line));
    }

    void remove(CollegeKey key, String student) {
        jdbc.update(
                "delete from plan_row where campaign = ? and college = ? and student_number = ?",
                key.campaign(),
                key.college(),
                student);
    }

    /** What a plan change may alter in place. */
    void change(CollegeKey key, PlanRow row) {
        jdbc.update(
                "update plan_row set mode = ?, visitors = ?, planned_date = ?, address = ?"
                        + " where campaign = ? and college = ? and student_number = ?",
                name(row.mode()),
                RowText.write(row.visitors()),
                row.plannedDate(),
                row.address(),
                key.campaign(),
                key.college(),
                row.studentNumber());
    }

    private void insert(CollegeKey key, int from, List<PlanLine> lines) {
        var numbers = new int[] {from};
        jdbc.batchUpdate(INSERT, lines, 500, (statement, line) -> bind(statement, key, numbers[0]++, line));
    }

    private static void bind(PreparedStatement statement, CollegeKey key, int number, PlanLine line)
            throws SQLException {
        var row = line.row();
        var values = new @Nullable Object[] {
            key.campaign(),
            key.college(),
            number,
            row.studentNumber(),
            name(row.target()),
            RowText.write(row.concerns()),
            name(row.hardship()),
            row.region(),
            row.address(),
            row.contactName(),
            row.contactRelation(),
            row.contactPhone(),
            name(row.mode()),
            name(row.party()),
            name(row.kind()),
            row.plannedDate(),
            RowText.write(row.visitors()),
            row.schoolLeader(),
            row.schoolLeaderAgreed(),
            line.agreedBy(),
            line.agreedAt(),
            row.revisitOf(),
            row.purpose(),
            row.note()
        };
        for (var index = 0; index < values.length; index++) {
            if (values[index] == null) {
                statement.setNull(index + 1, typeAt(index));
            } else {
                statement.setObject(index + 1, values[index]);
            }
        }
    }

    /** PostgreSQL wants to know the type of a missing date or time. */
    private static int typeAt(int index) {
        return switch (index) {
            case 15 -> Types.DATE;
            case 20 -> Types.TIMESTAMP_WITH_TIMEZONE;
            default -> Types.VARCHAR;
        };
    }

    static PlanLine line(ResultSet rs) throws SQLException {
        return new PlanLine(row(rs), rs.getString("agreed_by"), moment(rs, "agreed_at"));
    }

    private static PlanRow row(ResultSet rs) throws SQLException {
        return new PlanRow(
                rs.getString("student_number"),
                code(Target.class, rs.getString("target")),
                RowText.list(rs.getString("concerns")).stream()
                        .map(Concern::valueOf)
                        .toList(),
                code(Hardship.class, rs.getString("hardship")),
                rs.getString("region"),
                rs.getString("address"),
                rs.getString("contact_name"),
                rs.getString("contact_relation"),
                rs.getString("contact_phone"),
                code(Mode.class, rs.getString("mode")),
                code(Party.class, rs.getString("party")),
                code(VisitKind.class, rs.getString("kind")),
                rs.getObject("planned_date", LocalDate.class),
                RowText.list(rs.getString("visitors")),
                rs.getString("school_leader"),
                rs.getBoolean("agreed"),
                rs.getString("revisit_of"),
                rs.getString("purpose"),
                rs.getString("note"));
    }

    static <E extends Enum<E>> @Nullable E code(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    static @Nullable OffsetDateTime moment(ResultSet rs, String column) throws SQLException {
        var at = rs.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.atZoneSameInstant(ZoneId.systemDefault()).toOffsetDateTime();
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }
}
