package org.homevisit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

/** Where the tests' databases come from. */
public enum TestDatabase {
    H2 {
        @Override
        public Address create(String name) {
            return new Address("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa");
        }
    },
    POSTGRESQL {
        @Override
        public Address create(String name) {
            try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            return new Address(
                    Server.RUNNING.getJdbcUrl("postgres", name)
                            + "&reWriteBatchedInserts=true&options=-c%20lock_timeout=10s",
                    "postgres");
        }
    };

    /** JDBC address and user; the password is empty. */
    public record Address(String url, String user) {}

    public abstract Address create(String name);

    public static TestDatabase chosen() {
        return "postgresql".equals(System.getProperty("homevisit.test.database")) ? POSTGRESQL : H2;
    }

    /** One server for all tests of the JVM, stopped with it. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "500")
                        .start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
