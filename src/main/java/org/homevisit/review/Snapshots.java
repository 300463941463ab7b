package org.homevisit.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.homevisit.organisation.Actor;
import org.homevisit.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The snapshots of every hand-in and what changed between them. */
@Component
public class Snapshots {

    private final JdbcClient jdbc;
    private final CanonicalJson json;
    private final Clock clock;

    Snapshots(JdbcClient jdbc, CanonicalJson json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Writes the record as JSON; a second hand-in of the same round is a further snapshot. */
    public void store(Subject subject, int round, Actor by, Object record) {
        var text = json.write(record);
        jdbc.sql("""
                        insert into snapshot (id, subject_kind, subject_id, round, handed_in_at, handed_in_by, sha256, json)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Ids.next(),
                        subject.kind(),
                        subject.id(),
                        round,
                        OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS),
                        by.account(),
                        Sha256.of(text),
                        text)
                .update();
    }

    /** Oldest first. */
    public List<Snapshot> of(Subject subject) {
        return jdbc.sql("select * from snapshot where subject_kind = ? and subject_id = ? order by position")
                .params(subject.kind(), subject.id())
                .query(Snapshots::snapshot)
                .list();
    }

    /** Between the last two snapshots: top-level scalar fields, and the array <code>rowsField</code> compared by <code>keyField</code>. Empty with fewer than two. */
    public Optional<Difference> lastDifference(Subject subject, String rowsField, String keyField, String labelField) {
        var lastTwo = jdbc.sql("""
                        select json from snapshot where subject_kind = ? and subject_id = ?
                        order by position desc limit 2""")
                .params(subject.kind(), subject.id())
                .query((row, number) -> row.getString("json"))
                .list();
        return lastTwo.size() < 2
                ? Optional.empty()
                : Optional.of(new Comparison(rowsField, keyField, labelField)
                        .between(json.read(lastTwo.get(1)), json.read(lastTwo.get(0))));
    }

    private static Snapshot snapshot(ResultSet row, int number) throws SQLException {
        return new Snapshot(
                new Subject(row.getString("subject_kind"), row.getString("subject_id")),
                row.getInt("round"),
                row.getObject("handed_in_at", OffsetDateTime.class)
                        .atZoneSameInstant(ZoneId.systemDefault())
                        .toOffsetDateTime(),
                row.getString("handed_in_by"),
                row.getString("sha256"),
                row.getString("json"));
    }
}
