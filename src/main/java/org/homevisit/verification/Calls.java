package org.homevisit.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calls and the samples they were drawn in. */
@Component
class Calls {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    Calls(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    Call get(UUID id) {
        return jdbc.sql("select * from verification_call where id = ?")
                .param(id)
                .query(Calls::read)
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    List<Call> of(CollegeKey key) {
        return jdbc.sql("select * from verification_call where campaign = ? and college = ? order by student_number")
                .params(key.campaign(), key.college())
                .query(Calls::read)
                .list();
    }

    List<Call> ofCampaign(String campaign) {
        return jdbc.sql("select * from verification_call where campaign = ? order by college, student_number")
                .param(campaign)
                .query(Calls::read)
                .list();
    }

    List<DrawnSample> samples(String campaign) {
        return jdbc.sql("select * from verification_sample where campaign = ? order by college")
                .param(campaign)
                .query(Calls::readSample)
                .list();
    }

    Optional<DrawnSample> sample(CollegeKey key) {
        return samples(key.campaign()).stream()
                .filter(sample -> sample.college().equals(key))
                .findFirst();
    }

    void add(DrawnSample sample, Collection<Call> calls) {
        jdbc.sql("insert into verification_sample (campaign, college, seed, visits, drawn_at) values (?, ?, ?, ?, ?)")
                .params(
                        sample.college().campaign(),
                        sample.college().college(),
                        sample.seed(),
                        sample.visits(),
                        sample.drawnAt())
                .update();
        batch.batchUpdate(
                "insert into verification_call (id, campaign, college, call_number, visit_id, student_number)"
                        + " values (?, ?, ?, ?, ?, ?)",
                calls.stream()
                        .map(call -> new Object[] {
                            call.id(),
                            call.college().campaign(),
                            call.college().college(),
                            call.number(),
                            call.visitId(),
                            call.studentNumber()
                        })
                        .toList());
    }

    /** Answers an open call; false when it has been answered meanwhile. */
    boolean answer(
            UUID id,
            CallOutcome outcome,
            @Nullable String spokeWith,
            @Nullable String remarks,
            String by,
            OffsetDateTime at) {
        return jdbc.sql("update verification_call set outcome = ?, spoke_with = ?, remarks = ?, answered_by = ?,"
                                + " answered_at = ? where id = ? and outcome is null")
                        .params(outcome.name(), spokeWith, remarks, by, at, id)
                        .update()
                == 1;
    }

    private static Call read(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new Call(
                row.getObject("id", UUID.class),
                new CollegeKey(row.getString("campaign"), row.getString("college")),
                row.getInt("call_number"),
                row.getObject("visit_id", UUID.class),
                row.getString("student_number"),
                outcome == null ? null : CallOutcome.valueOf(outcome),
                row.getString("spoke_with"),
                row.getString("remarks"),
                row.getString("answered_by"),
                local(row.getObject("answered_at", OffsetDateTime.class)));
    }

    private static DrawnSample readSample(ResultSet row, int number) throws SQLException {
        return new DrawnSample(
                new CollegeKey(row.getString("campaign"), row.getString("college")),
                row.getLong("seed"),
                row.getInt("visits"),
                local(row.getObject("drawn_at", OffsetDateTime.class)));
    }

    private static @Nullable OffsetDateTime local(@Nullable OffsetDateTime time) {
        return time == null
                ? null
                : time.atZoneSameInstant(ZoneId.systemDefault()).toOffsetDateTime();
    }
}
