package org.homevisit.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import org.homevisit.plan.Concern;
import org.homevisit.plan.Mode;
import org.homevisit.plan.PlanRow;
import org.junit.jupiter.api.Test;

class PlanJsonTests {

    private final ObjectMapper mapper = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final PlanRow row = new PlanRow(
            "191102034",
            null,
            List.of(Concern.STUDY),
            null,
            "河南省",
            "营西村12号",
            "张某",
            "父",
            "13800001234",
            Mode.VIDEO,
            null,
            null,
            LocalDate.of(2022, 1, 18),
            List.of("cs-visitor-1"),
            null,
            false,
            null,
            null,
            null);

    @Test
    void aRowGoesOutAndComesBack() throws Exception {
        var json = mapper.writeValueAsString(VisitJson.of(row, "张三", true));

        assertThat(json).contains("\"studentName\":\"张三\"", "\"plannedDate\":\"2022-01-18\"", "\"schoolLeader\":null");
        assertThat(VisitJson.toRow(mapper.readValue(json, VisitJson.class))).isEqualTo(row);
    }

    @Test
    void theAnswerOfGetMayBeSentBack() throws Exception {
        var json = """
                {"scheme":"方案","round":2,"checks":[{"rule":"cells","ok":true,"message":""}],"state":"PLANNING",
                 "visits":[{"studentNumber":"1","concerns":null},null]}""";

        var draft = mapper.readValue(json, PlanBody.class).toDraft();

        assertThat(draft.visits()).extracting(PlanRow::studentNumber).containsExactly("1", "");
        assertThat(draft.visits().get(0).concerns()).isEmpty();
    }

    @Test
    void otherKeysAreRefused() {
        assertThatThrownBy(() -> mapper.readValue("{\"visits\":[{\"colour\":1}]}", PlanBody.class))
                .isInstanceOf(UnrecognizedPropertyException.class);
    }

    @Test
    void whoIsNotTheCoordinatorSeesTheFamilyMasked() {
        var masked = VisitJson.of(row, "张三", false);

        assertThat(masked.contactPhone()).isEqualTo("138****1234");
        assertThat(masked.contactName()).isEqualTo("张**");
        assertThat(masked.address()).isEqualTo("****");
        assertThat(masked.region()).isEqualTo("河南省");
        assertThat(masked.studentName()).isEqualTo("张三");
    }
}
