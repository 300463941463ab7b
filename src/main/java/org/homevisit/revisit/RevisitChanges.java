package org.homevisit.revisit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The moves of a revisit; each carries the state it starts from. */
@Component
class RevisitChanges {

    private final JdbcTemplate jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    RevisitChanges(JdbcTemplate jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void insert(Revisit revisit) {
        jdbc.update(
                """
                insert into revisit (id, college, student_number, due_month, due_at, state, visit_id, follows,
                    planned_mode, visitors, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""",
                revisit.id(),
                revisit.college(),
                revisit.studentNumber(),
                Revisits.month(revisit.dueAt()),
                revisit.dueAt(),
                revisit.state().name(),
                revisit.visitId(),
                revisit.follows(),
                revisit.plannedMode() == null ? null : revisit.plannedMode().name(),
                String.join(",", revisit.visitors()));
        people(revisit.id(), revisit.visitors());
    }

    /** The visitors of one that joins another join it too. */
    void visitors(UUID id, List<String> visitors) {
        jdbc.update("update revisit set visitors = ? where id = ?", String.join(",", visitors), id);
        jdbc.update("delete from revisit_person where revisit_id = ?", id);
        people(id, visitors);
    }

    void due(UUID id) {
        jdbc.update("update revisit set state = 'DUE' where id = ? and state = 'WAITING'", id);
    }

    boolean cancelled(UUID id, String reason) {
        return 1 == jdbc.update("""
                        update revisit set state = 'CANCELLED', end_reason = ?
                        where id = ? and state in ('WAITING', 'DUE')""", reason, id);
    }

    void done(UUID id, String by) {
        jdbc.update(
                "update revisit set state = 'DONE', handed_in_by = ?, handed_in_at = ? where id = ? and state = 'DUE'",
                by,
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS),
                id);
    }

    void save(UUID id, RevisitReport report) {
        try {
            jdbc.update(
                    "update revisit set report = ?, version = version + 1 where id = ?",
                    json.writeValueAsString(report),
                    id);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void people(UUID id, List<String> visitors) {
        jdbc.batchUpdate(
                "insert into revisit_person (revisit_id, account) values (?, ?)",
                visitors.stream()
                        .distinct()
                        .map(visitor -> new Object[] {id, visitor})
                        .toList());
    }
}
