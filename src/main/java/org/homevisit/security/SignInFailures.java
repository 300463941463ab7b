package org.homevisit.security;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Wrong passwords in a row, by the name that was tried, in the database so that every node counts the same. */
@Component
class SignInFailures {

    static final int MOST = 10;
    private static final Duration LOCKED = Duration.ofMinutes(10);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int LONGEST_NAME = 64;

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInFailures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Tried of(String name) {
        return jdbc.sql("select failures, locked_until from sign_in_failure where account = ?")
                .param(shortened(name))
                .query((row, number) -> new Tried(
                        row.getInt("failures"), isLocked(row.getObject("locked_until", OffsetDateTime.class))))
                .optional()
                .orElse(new Tried(0, false));
    }

    /** How many tries are left. */
    int oneMore(String name) {
        var account = shortened(name);
        var now = now();
        if (!counted(account, now)) {
            forgetOld(now);
            try {
                jdbc.sql("insert into sign_in_failure (account, failures, last_at) values (?, 1, ?)")
                        .params(account, now)
                        .update();
            } catch (DuplicateKeyException another) {
                counted(account, now);
            }
        }
        var count = of(account).count();
        if (count < MOST) {
            return MOST - count;
        }
        jdbc.sql("update sign_in_failure set failures = 0, locked_until = ? where account = ?")
                .params(now.plus(LOCKED), account)
                .update();
        return 0;
    }

    void forget(String name) {
        jdbc.sql("delete from sign_in_failure where account = ?")
                .param(shortened(name))
                .update();
    }

    private boolean counted(String account, OffsetDateTime now) {
        return jdbc.sql("update sign_in_failure set failures = failures + 1, last_at = ? where account = ?")
                        .params(now, account)
                        .update()
                > 0;
    }

    private void forgetOld(OffsetDateTime now) {
        jdbc.sql("delete from sign_in_failure where last_at < ?")
                .param(now.minus(KEPT))
                .update();
    }

    private boolean isLocked(@Nullable OffsetDateTime until) {
        return until != null && until.isAfter(now());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private static String shortened(String name) {
        var usable = name.replace("\0", "");
        return usable.length() <= LONGEST_NAME ? usable : usable.substring(0, LONGEST_NAME);
    }

    /** What was tried under a name. */
    record Tried(int count, boolean locked) {

        void refuseWhileLocked() {
            if (locked) {
                throw SignInRefused.locked();
            }
        }
    }
}
