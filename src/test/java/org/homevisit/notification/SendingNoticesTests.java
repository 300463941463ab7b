package org.homevisit.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homevisit.organisation.Account;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.organisation.VisitorRole;
import org.homevisit.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@Tag("database")
@JdbcTest(
        properties = {"spring.mail.host=127.0.0.1", "homevisit.mail.from=zz@example.org", "homevisit.mail.attempts=2"})
@ImportAutoConfiguration(MailSenderAutoConfiguration.class)
@Import({
    NoticeRows.class,
    Mail.class,
    SendNextNotice.class,
    SendNoticeAgain.class,
    ReadNotices.class,
    SendingNoticesTests.Surroundings.class
})
class SendingNoticesTests {

    private static final int PORT = freePort();

    private static final Actor CENTRE = new Actor("centre", "中心老师", Set.of(Group.CENTRE), null);
    private static final Notice TASK = new Notice("cs-leader", "待签字：信息工程学院走访计划", "2022-winter/CS", "请登录系统，在任务列表中办理。");

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(
                    new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withPerMethodLifecycle(true);

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.port", () -> PORT);
    }

    @Autowired
    NoticeRows rows;

    @Autowired
    SendNextNotice sendNext;

    @Autowired
    SendNoticeAgain sendAgain;

    @Autowired
    ReadNotices read;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @MockitoBean
    Accounts accounts;

    @MockitoBean
    FailureReport report;

    @BeforeEach
    void theLeaderHasAnAddress() {
        given(accounts.find("cs-leader")).willReturn(Optional.of(leader("leader@example.org")));
    }

    @Test
    void aNoticeArrivesWithItsChineseSubject() throws Exception {
        rows.insert(List.of(TASK));

        assertThat(sendNext.send()).isTrue();
        assertThat(sendNext.send()).isFalse();

        var letter = SERVER.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo(TASK.subject());
        assertThat(letter.getContent().toString()).contains("请登录系统");
        assertThat(letter.getAllRecipients()[0]).hasToString("leader@example.org");
        assertThat(only()).returns(NoticeState.SENT, PostedNotice::state).returns(1, PostedNotice::attempts);
    }

    @Test
    void whoHasNoAddressIsListed() {
        given(accounts.find("cs-leader")).willReturn(Optional.of(leader(null)));
        rows.insert(List.of(TASK));

        sendNext.send();

        assertThat(only())
                .returns(NoticeState.LISTED, PostedNotice::state)
                .returns(Channel.LIST, PostedNotice::channel);
    }

    @Test
    void whatFailsIsTriedAgainLaterAndThenFailsForGood() {
        rows.insert(List.of(TASK));
        SERVER.stop();

        sendNext.send();
        assertThat(only()).returns(NoticeState.PENDING, PostedNotice::state).returns(1, PostedNotice::attempts);
        assertThat(sendNext.send()).as("not before its pause").isFalse();
        clock.forward(Duration.ofMinutes(1));
        sendNext.send();

        assertThat(only()).returns(NoticeState.FAILED, PostedNotice::state);
        assertThat(only().lastError()).isNotBlank();
        verify(report).failed(any(), any(), any());
    }

    @Test
    void sentAgainItArrives() {
        rows.insert(List.of(TASK));
        SERVER.stop();
        sendNext.send();
        clock.forward(Duration.ofMinutes(1));
        sendNext.send();
        SERVER.start();

        sendAgain.send(only().id(), CENTRE);
        sendNext.send();

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(only()).returns(NoticeState.SENT, PostedNotice::state);
        verify(report).resolved(only().id());
    }

    @Test
    void theCentreFindsNoticesOfACampaignAndOfWhatLiesBelow() {
        rows.insert(List.of(TASK, new Notice("me-leader", "别的", "2022-winterly/ME", null)));

        assertThat(find(null, null, "2022-winter")).isEqualTo(1);
        assertThat(find(null, null, "2022-winter/CS")).isEqualTo(1);
        assertThat(find("me-leader", null, null)).isEqualTo(1);
        assertThat(find(null, "PENDING", null)).isEqualTo(2);
        assertThat(find(null, "FAILED", null)).isZero();
    }

    private long find(String to, String state, String about) {
        return read.find(ReadNotices.Filter.of(to, state, about), PageRequest.of(0, 1), CENTRE)
                .totalElements();
    }

    private PostedNotice only() {
        return jdbc.sql("select * from notice").query(NoticeRows::notice).single();
    }

    private static Account leader(String email) {
        return new Account("cs-leader", null, "李", "CS", VisitorRole.COLLEGE_LEADER, Set.of(), null, email, true);
    }

    @TestConfiguration
    @EnableConfigurationProperties(MailSettings.class)
    static class Surroundings {
        @Bean
        MovableClock clock() {
            return new MovableClock();
        }
    }

    static final class MovableClock extends Clock {
        private Instant now = Instant.parse("2022-01-01T04:00:00Z");

        void forward(Duration span) {
            now = now.plus(span);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.systemDefault();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
