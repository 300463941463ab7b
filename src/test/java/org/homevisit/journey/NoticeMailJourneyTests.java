package org.homevisit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.test.context.TestPropertySource;

/** With a mail server configured, what the outbox holds leaves by itself. */
@TestPropertySource(
        properties = {
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=3025",
            "homevisit.mail.from=zizhu@homevisit.example",
            "homevisit.mail.interval=PT0.5S"
        })
class NoticeMailJourneyTests extends HttpJourney {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP).withPerMethodLifecycle(false);

    @Test
    void whoGetsATaskGetsALetter() {
        var college = school.opens("mail", "ART", Map.of());

        await().atMost(Duration.ofSeconds(30)).until(() -> SERVER.getReceivedMessages().length > 0);
        assertThat(letters()).containsExactly("art-coordinator@homevisit.example 新任务：填报家访计划（mail/ART）");
        await().atMost(Duration.ofSeconds(30)).until(() -> states(college.key()).equals(List.of("SENT")));
        college.coordinator().get("/api/notices").expect(403);
    }

    private List<String> states(String about) {
        return texts(
                school.centre()
                        .get("/api/notices?about=" + about)
                        .expect(200)
                        .json()
                        .get("content"),
                "state");
    }

    private static List<String> letters() {
        return Stream.of(SERVER.getReceivedMessages())
                .map(NoticeMailJourneyTests::letter)
                .toList();
    }

    private static String letter(MimeMessage message) {
        try {
            return message.getAllRecipients()[0] + " " + message.getSubject();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
