package org.homevisit.visit;

import java.util.ArrayList;
import java.util.List;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Coded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes visits that did not exist before. */
@Component
class NewVisits {

    private final JdbcTemplate jdbc;

    NewVisits(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The number after the highest ever given in the college; cancelled visits keep theirs. */
    int nextNumber(CollegeKey key) {
        var last = jdbc.queryForObject(
                "select max(sequence_number) from visit where campaign = ? and college = ?",
                Integer.class,
                key.campaign(),
                key.college());
        return last == null ? 1 : last + 1;
    }

    /** Numbered from <code>first</code> in the order given; all in one batch. */
    void insert(List<Visit> visits, int first) {
        var rows = new ArrayList<Object[]>();
        var people = new ArrayList<Object[]>();
        for (var visit : visits) {
            rows.add(row(visit, first + rows.size()));
            visit.people().forEach(person -> people.add(new Object[] {visit.id(), person}));
        }
        jdbc.batchUpdate("""
                insert into visit (id, campaign, college, student_number, sequence_number, report_number, state, round,
                    counts, disputed, reopen_due, mode, party, visit_kind, target, concerns, hardship, planned_date, visitors,
                    school_leader, photos_owed, media_owed, call_record, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, true, false, false, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""", rows);
        jdbc.batchUpdate("insert into visit_person (visit_id, account) values (?, ?)", people);
    }

    private static @Nullable Object[] row(Visit visit, int sequence) {
        return new Object[] {
            visit.id(),
            visit.college().campaign(),
            visit.college().college(),
            visit.studentNumber(),
            sequence,
            visit.number(),
            visit.state().name(),
            visit.round(),
            visit.mode().name(),
            name(visit.party()),
            name(visit.kind()),
            name(visit.target()),
            String.join(",", visit.concerns().stream().map(Coded::name).toList()),
            name(visit.hardship()),
            visit.plannedDate(),
            String.join(",", visit.visitors()),
            visit.schoolLeader(),
            visit.owed().photos(),
            visit.owed().media(),
            visit.owed().callRecord()
        };
    }

    private static @Nullable String name(@Nullable Coded code) {
        return code == null ? null : code.name();
    }
}
