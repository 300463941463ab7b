package org.homevisit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the system gave out may be sent back to it. */
class TakenBackTests extends HttpJourney {

    @Test
    void aCampaignIsCorrectedFromItsOwnAnswer() {
        school.opens("back-campaign", "ME", Map.of());
        var path = "/api/campaigns/back-campaign";
        var answer = school.centre().get(path).expect(200);

        var corrected = school.centre().put(path, answer.json(), answer.etag()).expect(200);

        assertThat(corrected.json()).isEqualTo(answer.json());
        assertThat(corrected.etag()).isNotEqualTo(answer.etag());
        refuses(school.centre().put(path, Map.of("title", "家访")), 400, "title");
    }

    @Test
    void aPlanIsImportedFromItsOwnForm() {
        var college = school.opens("back-form", "ME", Map.of());
        var rows = college.rows(4);
        rows.get(3).put("schoolLeader", "president");
        rows.get(3).put("schoolLeaderAgreed", true);
        college.savesFew(rows);
        var path = college.path() + "/plan";
        var before = college.coordinator().get(path).expect(200).json();
        var form = college.coordinator().get(path + ".xlsx").expect(200).bytes();

        college.coordinator().upload(path + "/import", "申报表.xlsx", form).expect(200);

        var after = college.coordinator().get(path).expect(200).json();
        assertThat(after.get("visits")).isEqualTo(before.get("visits"));
        assertThat(after.get("scheme")).isEqualTo(before.get("scheme"));
    }

    @Test
    void theCentresSummaryTakesTheNamesOfACollegesSummary() {
        school.opens("back-summary", "ME", Map.of());
        var path = "/api/campaigns/back-summary/summary";

        school.centre()
                .put(path, Map.of("overview", "总体情况", "problems", "问题", "solutions", "办法"))
                .expect(200);

        var saved = school.centre().get(path).expect(200);
        assertThat(saved.json().get("solutions").asText()).isEqualTo("办法");
        school.centre().put(path, saved.json(), saved.etag()).expect(200);
    }

    @Test
    void theFilesOfAVisitAreListed() {
        var college = school.opens("back-files", "ME", Map.of());
        college.visitsRun(college.phoneRows(1));
        var visit = college.visits().get(0);
        var path = "/api/visits/" + visit.get("id").asText() + "/evidence";
        var given = college.visitorOf(visit)
                .upload(path, "录音.wav", SampleFiles.sound(1))
                .expect(201);

        assertThat(ids(college.leader().get(path).expect(200).json().get("content")))
                .containsExactly(given.json().get("id").asText());
        school.person("cs-leader").get(path).expect(404);
    }

    private static List<String> ids(JsonNode files) {
        return texts(files, "id");
    }
}
