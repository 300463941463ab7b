package org.homevisit.web;

import java.sql.SQLException;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;

/** Who loses against somebody quicker is told so; a value the column cannot hold is the caller's. */
@Component
class DatabaseFailures implements FailureReading {

    @Override
    public Optional<Problem> read(Throwable failure) {
        if (failure instanceof ConcurrencyFailureException
                || failure instanceof DuplicateKeyException
                || failure instanceof QueryTimeoutException) {
            return Optional.of(Problem.plain(409));
        }
        return failure instanceof SQLException sql ? ofState(sql.getSQLState()) : Optional.empty();
    }

    private static Optional<Problem> ofState(String state) {
        if (state == null) {
            return Optional.empty();
        }
        // 40: rolled back for another; 55P03, HYT00: waited too long for a row; 22: data the column cannot hold
        if (state.startsWith("40") || state.equals("55P03") || state.equals("HYT00") || state.equals("23505")) {
            return Optional.of(Problem.plain(409));
        }
        return state.startsWith("22") ? Optional.of(Problem.plain(422)) : Optional.empty();
    }
}
