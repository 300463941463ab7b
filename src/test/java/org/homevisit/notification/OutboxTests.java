package org.homevisit.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@JdbcTest
@Tag("database")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({Outbox.class, WriteNoticesBeforeCommit.class, NoticeRows.class, Mail.class, OutboxTests.Settings.class})
class OutboxTests {

    private static final Notice TASK = new Notice("cs-leader", "待签字：信息工程学院走访计划", "2022-winter/CS", null);

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void clear() {
        jdbc.sql("delete from notice").update();
    }

    @Test
    void theSameNoticeTwiceInOneTransactionIsOneRow() {
        transaction.executeWithoutResult(status -> {
            outbox.post(List.of(TASK));
            outbox.post(List.of(TASK, new Notice("cs-seal", TASK.subject(), TASK.about(), null)));
            assertThat(rows()).isZero();
        });

        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void whatIsPostedWhileOthersPrepareTheCommitIsWrittenToo() {
        transaction.executeWithoutResult(
                status -> TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void beforeCommit(boolean readOnly) {
                        outbox.post(List.of(TASK));
                    }
                }));

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void whatIsRolledBackTellsNobody() {
        transaction.executeWithoutResult(status -> {
            outbox.post(List.of(TASK));
            status.setRollbackOnly();
        });

        assertThat(rows()).isZero();
    }

    @Test
    void withoutMailServerANoticeIsListed() {
        outbox.post(List.of(TASK));

        assertThat(jdbc.sql("select state from notice").query(String.class).single())
                .isEqualTo("LISTED");
    }

    private long rows() {
        return jdbc.sql("select count(*) from notice").query(Long.class).single();
    }

    @TestConfiguration
    @EnableConfigurationProperties(MailSettings.class)
    static class Settings {
        @Bean
        Clock clock() {
            return Clock.systemDefaultZone();
        }
    }
}
