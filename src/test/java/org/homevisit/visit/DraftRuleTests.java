package org.homevisit.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homevisit.visit.Samples.NOW;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.TimeZone;
import org.homevisit.shared.Fault;
import org.junit.jupiter.api.Test;

class DraftRuleTests {

    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .defaultTimeZone(TimeZone.getTimeZone("Asia/Shanghai"))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final DraftRule rule = new DraftRule(Samples.CLOCK);

    @Test
    void draftMayLackEverything() throws Exception {
        assertThat(rule.wrongIn(Report.EMPTY)).isEmpty();
        assertThat(rule.wrongIn(JSON.readValue("{}", Report.class))).isEmpty();
    }

    @Test
    void everythingWrongIsNamedAtOnce() throws Exception {
        var report = JSON.readValue(
                """
                {"startedAt":"%s","endedAt":"%s","narrative":"%s",
                 "visited":[{"name":"张三"},{"name":"%s"}],
                 "informed":{"at":"%s"},"loan":{"contacts":[{"at":"%s"},{"what":"%s"}]}}""".formatted(
                                NOW.minusHours(1),
                                NOW.minusHours(2),
                                "字".repeat(5001),
                                "名".repeat(61),
                                NOW.plusSeconds(1),
                                NOW.plusDays(1),
                                "x".repeat(5001)),
                Report.class);

        assertThat(rule.wrongIn(report))
                .extracting(Fault::field)
                .containsExactlyInAnyOrder(
                        "endedAt",
                        "narrative",
                        "visited[1].name",
                        "informed.at",
                        "loan.contacts[0].at",
                        "loan.contacts[1].what");
    }

    @Test
    void endNotYetReachedIsWrong() throws Exception {
        var report = JSON.readValue(
                "{\"startedAt\":\"%s\",\"endedAt\":\"%s\"}".formatted(NOW.minusHours(1), NOW.plusMinutes(1)),
                Report.class);

        assertThat(rule.wrongIn(report)).extracting(Fault::field).containsExactly("endedAt");
    }

    @Test
    void limitsCountCharactersNotUnits() throws Exception {
        var name = "𠮷".repeat(60);

        assertThat(rule.wrongIn(JSON.readValue("{\"visited\":[{\"name\":\"%s\"}]}".formatted(name), Report.class)))
                .isEmpty();
    }

    @Test
    void reportComesBackAsItWasWritten() throws Exception {
        var text = JSON.writeValueAsString(Samples.report());

        assertThat(text).contains("\"incomeBand\":\"1-3\"", "\"safetyEducation\":[\"生命安全\"]");
        assertThat(JSON.writeValueAsString(JSON.readValue(text, Report.class))).isEqualTo(text);
    }
}
