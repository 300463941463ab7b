package org.homevisit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.http.MockHttpInputMessage;

class StrictReadingTests {

    private final StrictJson json = new StrictJson(mapper());

    @Test
    void readsARightBody() throws Exception {
        var plan = read("""
                {"scheme":"方案","count":2,"share":0.01,"ready":true,"due":"2021-12-29T04:00:00Z","id":"018f0000-0000-7000-8000-000000000000",
                 "visits":[{"mode":"VIDEO","on":"2022-01-20","concerns":["A"],"income":null}],"minima":{"VIDEO":2}}""");

        assertThat(plan.count()).isEqualTo(2);
        assertThat(plan.share()).isEqualByComparingTo("0.01");
        assertThat(plan.visits().get(0).mode()).isEqualTo(Mode.VIDEO);
    }

    @Test
    void namesEveryWrongFieldAtOnce() {
        var refusal = refusal("""
                {"scheme":5,"count":"2","share":"x","ready":"yes","due":"2021-12-29T12:00:00","id":"1","more":1,
                 "visits":[{"mode":"PHONE","on":"2022-02-30"},{"mode":"FAX","concerns":["A","C",null,"D"]},{"mode":7,"extra":{}},
                 {"on":20220120,"income":1.5},{"on":[2022,1,20]},{"mode":""},"x"],"minima":{"VIDEO":"two"}}""");

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_READABLE);
        assertThat(refusal.faults().stream().map(Fault::field))
                .containsExactlyInAnyOrder(
                        "scheme",
                        "count",
                        "share",
                        "ready",
                        "due",
                        "id",
                        "more",
                        "visits[0].on",
                        "visits[1].mode",
                        "visits[1].concerns[1]",
                        "visits[1].concerns[2]",
                        "visits[1].concerns[3]",
                        "visits[2].mode",
                        "visits[2].extra",
                        "visits[3].on",
                        "visits[3].income",
                        "visits[4].on",
                        "visits[5].mode",
                        "visits[6]",
                        "minima.VIDEO");
        assertThat(refusal.faults())
                .anySatisfy(fault -> assertThat(fault)
                        .extracting(Fault::field, Fault::value)
                        .containsExactly("visits[1].mode", "FAX"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"scheme\":",
                "{\"scheme\":\"a\",\"scheme\":\"b\"}",
                "{} {}",
                "[1]",
                "null",
                "\"text\"",
                "7",
                "{\"visits\":{}}",
                "{\"visits\":\"x\"}",
                "{\"scheme\":\"a\\u0000b\"}",
                "{\"due\":\"+99999-01-01T00:00:00Z\"}",
                "{\"visits\":[{\"on\":\"0001-01-01\"}]}",
                "{\"count\":99999999999999999999}",
                "{\"count\":1.5}"
            })
    void refusesWhatIsNotMeant(String body) {
        assertThat(refusal(body).kind()).isEqualTo(Refusal.Kind.NOT_READABLE);
    }

    private Refusal refusal(String body) {
        return catchThrowableOfType(Refusal.class, () -> read(body));
    }

    private Plan read(String body) throws Exception {
        var message = new MockHttpInputMessage(body.getBytes(StandardCharsets.UTF_8));
        return (Plan) json.read(Plan.class, null, message);
    }

    private static ObjectMapper mapper() {
        return JsonMapper.builder()
                .addModules(new JavaTimeModule(), new ParameterNamesModule())
                .disable(com.fasterxml.jackson.databind.MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(com.fasterxml.jackson.databind.DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .build();
    }

    record Plan(
            String scheme,
            int count,
            BigDecimal share,
            boolean ready,
            OffsetDateTime due,
            UUID id,
            List<Visit> visits,
            Map<Mode, Integer> minima) {}

    record Visit(Mode mode, LocalDate on, List<Concern> concerns, Integer income) {}

    enum Mode {
        VIDEO,
        PHONE
    }

    enum Concern {
        A,
        B
    }
}
