package org.homevisit.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.plan.Mode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The moves of a visit. Each carries the state it starts from, so that of two at once only one takes place. */
@Component
class VisitChanges {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    VisitChanges(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean submitted(Visit visit, EvidenceRules.Owed owed, String by) {
        return 1 == jdbc.update("""
                        update visit set state = 'SUBMITTED', handed_in_by = ?, handed_in_at = ?, photos_owed = ?,
                            media_owed = ?, call_record = ?
                        where id = ? and state in ('PLANNED', 'RETURNED')""", by, now(), owed.photos(), owed.media(), owed.callRecord(), visit.id());
    }

    boolean accepted(Visit visit) {
        return 1 == jdbc.update("""
                        update visit set state = 'ACCEPTED', accepted_at = ?
                        where id = ? and state = 'SUBMITTED' and round = ?""", now(), visit.id(), visit.round());
    }

    boolean returned(Visit visit) {
        return 1 == jdbc.update("""
                        update visit set state = 'RETURNED', round = round + 1
                        where id = ? and state = 'SUBMITTED' and round = ?""", visit.id(), visit.round());
    }

    /** A reopened visit has been counted down once and never is again. */
    boolean reopened(Visit visit) {
        return 1 == jdbc.update("""
                        update visit set state = 'RETURNED', round = round + 1, counts = false, reopen_due = false
                        where id = ? and state = 'ACCEPTED'""", visit.id());
    }

    boolean cancelled(UUID id, String reason) {
        return 1 == jdbc.update("""
                        update visit set state = 'CANCELLED', end_reason = ?
                        where id = ? and state in ('PLANNED', 'RETURNED')""", reason, id);
    }

    /** The open ones of the college, which are answered; its count no longer matters. */
    List<UUID> withdrawn(CollegeKey key, String reason) {
        var open = jdbc.queryForList("""
                select id from visit where campaign = ? and college = ? and state in ('PLANNED', 'SUBMITTED', 'RETURNED')
                order by sequence_number for update""", UUID.class, key.campaign(), key.college());
        jdbc.batchUpdate(
                "update visit set state = 'WITHDRAWN', counts = false, end_reason = ? where id = ?",
                open.stream().map(id -> new Object[] {reason, id}).toList());
        return open;
    }

    void confirmed(CollegeKey key) {
        jdbc.update(
                "update visit set state = 'CONFIRMED' where campaign = ? and college = ? and state = 'ACCEPTED'",
                key.campaign(),
                key.college());
    }

    void disputed(UUID id, boolean reopenLater) {
        jdbc.update("update visit set disputed = true, reopen_due = ? where id = ?", reopenLater, id);
    }

    List<UUID> toReopen(CollegeKey key) {
        return jdbc.queryForList("""
                select id from visit where campaign = ? and college = ? and state = 'ACCEPTED' and reopen_due
                order by sequence_number""", UUID.class, key.campaign(), key.college());
    }

    /** One whose process was deleted under it is cancelled by that. */
    void deleted(UUID id, String reason) {
        jdbc.update("""
                update visit set state = 'CANCELLED', end_reason = ?
                where id = ? and state in ('PLANNED', 'SUBMITTED', 'RETURNED')""", reason, id);
    }

    void mode(UUID id, Mode mode, EvidenceRules.Owed owed) {
        jdbc.update(
                "update visit set mode = ?, photos_owed = ?, media_owed = ?, call_record = ? where id = ?",
                mode.name(),
                owed.photos(),
                owed.media(),
                owed.callRecord(),
                id);
    }

    void visitors(UUID id, List<String> visitors, Set<String> people) {
        jdbc.update("update visit set visitors = ? where id = ?", String.join(",", visitors), id);
        jdbc.update("delete from visit_person where visit_id = ?", id);
        jdbc.batchUpdate(
                "insert into visit_person (visit_id, account) values (?, ?)",
                people.stream().map(person -> new Object[] {id, person}).toList());
    }

    void plannedDate(UUID id, LocalDate date) {
        jdbc.update("update visit set planned_date = ? where id = ?", date, id);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }
}
