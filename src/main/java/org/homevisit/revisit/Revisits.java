package org.homevisit.revisit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.plan.Mode;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The revisits of all students. */
@Component
public class Revisits {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM");

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Revisits(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    static String month(OffsetDateTime moment) {
        return MONTH.format(moment.atZoneSameInstant(ZoneId.systemDefault()));
    }

    /** Throws 404. */
    public Revisit get(UUID id) {
        return one("select * from revisit where id = :id", id);
    }

    /** Earliest first. */
    public List<Revisit> ofStudent(String studentNumber) {
        return jdbc.sql("select * from revisit where student_number = :student order by due_at, id")
                .param("student", studentNumber)
                .query(this::read)
                .list();
    }

    /** Those a person reads: of every college, of the own college, or those of former visits of the own. */
    List<Revisit> readBy(Actor actor) {
        if (actor.is(Group.CENTRE)) {
            return jdbc.sql("select * from revisit order by due_at, id")
                    .query(this::read)
                    .list();
        }
        var college = actor.college() == null || !actor.reads(actor.college()) ? "" : actor.college();
        return jdbc.sql("""
                        select * from revisit where college = :college
                          or id in (select revisit_id from revisit_person where account = :account)
                        order by due_at, id""")
                .param("college", college)
                .param("account", actor.account())
                .query(this::read)
                .list();
    }

    /** Locks the row until the end of the transaction; throws 404. */
    Revisit lock(UUID id) {
        return one("select * from revisit where id = :id for update", id);
    }

    /** The open one of a student in a month, which a second one joins. */
    Optional<Revisit> open(String college, String studentNumber, String month) {
        return jdbc
                .sql("""
                        select * from revisit where student_number = :student and due_month = :month
                          and college = :college and state in ('WAITING', 'DUE') order by due_at for update""")
                .param("student", studentNumber)
                .param("month", month)
                .param("college", college)
                .query(this::read)
                .list()
                .stream()
                .findFirst();
    }

    List<Revisit> openOf(Collection<String> studentNumbers) {
        return studentNumbers.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select * from revisit where student_number in (:students)
                                  and state in ('WAITING', 'DUE') order by id for update""")
                        .param("students", studentNumbers)
                        .query(this::read)
                        .list();
    }

    private Revisit one(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(this::read).optional().orElseThrow(Refusal::notFound);
    }

    private Revisit read(ResultSet row, int index) throws SQLException {
        var mode = row.getString("planned_mode");
        var visitors = row.getString("visitors");
        return new Revisit(
                row.getObject("id", UUID.class),
                row.getString("college"),
                row.getString("student_number"),
                time(row.getObject("due_at", OffsetDateTime.class)),
                RevisitState.valueOf(row.getString("state")),
                row.getObject("visit_id", UUID.class),
                row.getObject("follows", UUID.class),
                mode == null ? null : Mode.valueOf(mode),
                visitors.isEmpty() ? List.of() : List.of(visitors.split(",")),
                parse(row.getString("report")),
                row.getInt("version"),
                row.getString("handed_in_by"),
                row.getObject("handed_in_at") == null
                        ? null
                        : time(row.getObject("handed_in_at", OffsetDateTime.class)),
                row.getString("end_reason"));
    }

    private RevisitReport parse(@Nullable String text) {
        try {
            return text == null ? RevisitReport.EMPTY : json.readValue(text, RevisitReport.class);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static OffsetDateTime time(OffsetDateTime time) {
        return time.atZoneSameInstant(ZoneId.systemDefault()).toOffsetDateTime();
    }
}
