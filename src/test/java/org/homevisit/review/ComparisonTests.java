package org.homevisit.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.homevisit.review.RowChange.Kind;
import org.junit.jupiter.api.Test;

class ComparisonTests {

    private final Comparison comparison = new Comparison("visits", "studentNumber", "name");

    @Test
    void rowsAreToldApartByTheirKeyAndNotByTheirPlace() {
        var difference = comparison.between(
                json("{'visits':[{'studentNumber':'1','name':'甲'},{'studentNumber':'2','name':'乙'}]}"),
                json("{'visits':[{'studentNumber':'2','name':'乙'},{'studentNumber':'1','name':'甲'}]}"));

        assertThat(difference.isEmpty()).isTrue();
    }

    @Test
    void namesWhatIsAddedDroppedAndChanged() {
        var difference = comparison.between(
                json("{'visits':[{'studentNumber':'1','name':'甲','mode':'ONSITE','visitors':['a','b']},"
                        + "{'studentNumber':'2','name':'乙'}]}"),
                json("{'visits':[{'studentNumber':'1','name':'甲','mode':'VIDEO','visitors':['a']},"
                        + "{'studentNumber':'3','name':'丙'}]}"));

        assertThat(difference.rows())
                .containsExactly(
                        new RowChange(
                                Kind.CHANGED,
                                "1",
                                "甲",
                                java.util.List.of(
                                        new FieldChange("mode", "ONSITE", "VIDEO"),
                                        new FieldChange("visitors", "a, b", "a"))),
                        new RowChange(Kind.ADDED, "3", "丙", java.util.List.of()),
                        new RowChange(Kind.DROPPED, "2", "乙", java.util.List.of()));
    }

    @Test
    void comparesTheTextsOfTheRecordAndLeavesItsOtherPartsAlone() {
        var difference = comparison.between(
                json("{'scheme':'旧','uncoveredReason':null,'checks':[1],'round':1}"),
                json("{'scheme':'新','uncoveredReason':'无','checks':[2],'round':1}"));

        assertThat(difference.fields())
                .containsExactly(new FieldChange("scheme", "旧", "新"), new FieldChange("uncoveredReason", null, "无"));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (com.fasterxml.jackson.core.JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }
}
