package org.homevisit.organisation;

import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The password hashes (bcrypt), kept out of {@link Account} so that nothing carries them about. */
@Component
public class Passwords {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    Passwords(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** None for an unknown or inactive account and for one whose password was never set. */
    public Optional<String> hashOf(String account) {
        return jdbc.sql("select password_hash from account where account = ? and active and password_hash is not null")
                .param(account)
                .query(String.class)
                .optional();
    }

    void store(Collection<String> accounts, String hash) {
        batch.batchUpdate(
                "update account set password_hash = ? where account = ?",
                accounts,
                Chunks.SIZE,
                (statement, account) -> {
                    statement.setString(1, hash);
                    statement.setString(2, account);
                });
    }
}
