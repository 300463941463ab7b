package org.homevisit.engine;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.homevisit.campaign.Phase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a deadline's timers have sent: one (phase, offset, deadline) is sent once (design §3.3). */
@Repository
class SentTimers {

    static final String LATE = "LATE";

    private final JdbcClient jdbc;

    SentTimers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is the first time, and from now on is not. */
    boolean isFirst(String businessKey, Phase phase, String mark, OffsetDateTime deadline) {
        if (isSent(businessKey, phase, mark, deadline)) {
            return false;
        }
        jdbc.sql("insert into timer_sent (business_key, phase, mark, deadline, sent_at) values (?, ?, ?, ?, ?)")
                .params(
                        businessKey,
                        phase.name(),
                        mark,
                        deadline,
                        Moments.now().atZone(ZoneId.systemDefault()).toOffsetDateTime())
                .update();
        return true;
    }

    boolean isSent(String businessKey, Phase phase, String mark, OffsetDateTime deadline) {
        return jdbc.sql(
                                "select count(*) from timer_sent where business_key = ? and phase = ? and mark = ? and deadline = ?")
                        .params(businessKey, phase.name(), mark, deadline)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
