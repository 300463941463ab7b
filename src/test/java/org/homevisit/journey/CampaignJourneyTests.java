package org.homevisit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One campaign of three colleges from the notice to its end, over HTTP, as its people act. */
class CampaignJourneyTests extends HttpJourney {

    @Test
    void threeCollegesGoFromTheNoticeToTheEnd() {
        school.centre()
                .post("/api/campaigns", SampleSchool.campaign("2022-winter", Map.of()))
                .expect(201);

        for (var code : List.of("CS", "ME", "ART")) {
            var college = school.college("2022-winter", code);
            assertThat(college.state()).isEqualTo("PLANNING");
            var headCount = college.facts().get("headCount").asInt();
            college.savesPlan(college.rows(headCount / 100 + 1));
            college.handsInPlan();
            college.planIsApproved();
            assertThat(college.state()).isEqualTo("VISITING");
            college.makesAllVisits();
            assertThat(college.state()).isEqualTo("SUMMARISING");
            college.savesSummary();
            college.handsInMaterials();
            college.materialsAreSealed();
            college.centre().approve("UserTask_ReviewMaterials", college.key()).expect(204);
            assertThat(college.state()).isEqualTo("AWAITING_PAPER");
            college.paperArrives();
            assertThat(college.state()).isEqualTo("CLOSED");
        }

        school.centre()
                .put("/api/campaigns/2022-winter/summary", Map.of("overview", "三个学院全部完成家访，材料齐全。"))
                .expect(200);
        school.centre().handIn("UserTask_CompileCampaignSummary", "2022-winter").expect(204);
        assertThat(school.centre()
                        .get("/api/campaigns/2022-winter")
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("CLOSED");
    }
}
