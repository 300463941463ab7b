package org.homevisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class TestDatabaseTests {

    @Test
    void theChosenDatabaseAnswers() throws Exception {
        var address = TestDatabase.chosen().create("smoke");
        try (var connection = DriverManager.getConnection(address.url(), address.user(), "")) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualToIgnoringCase(TestDatabase.chosen().name());
        }
    }
}
