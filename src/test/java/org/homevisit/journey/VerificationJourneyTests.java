package org.homevisit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The centre calls families of finished visits; what it finds otherwise reopens the visit or stays a mark. */
class VerificationJourneyTests extends HttpJourney {

    private SampleSchool.College college;

    @Test
    void disputedVisitIsReopenedWithTheReturnAtOnceWhileSummarisingAndNotAfterAcceptance() {
        materialsReachTheCentre("calls-disputed", 21);
        var calls = calls();
        assertThat(calls).hasSize(3);
        assertThat(texts(sample(), "state")).containsOnly("OPEN");

        // while the materials lie with the centre the mark waits for their return
        answers(calls.get(0), Map.of("outcome", "DISPUTED", "spokeWith", "母亲", "remarks", "家长说没有来过"), 204);
        assertThat(visit(calls.get(0)).get("state").asText()).isEqualTo("ACCEPTED");
        assertThat(visit(calls.get(0)).get("disputed").asBoolean()).isTrue();
        assertThat(notices(key(calls.get(0))))
                .filteredOn(told -> told.subject().contains("不符"))
                .extracting(Told::to)
                .containsExactlyInAnyOrder("art-leader", "centre");
        assertThat(visitor(calls.get(0)).tasks("UserTask_ConductVisit", key(calls.get(0))))
                .isZero();
        college.centre()
                .sendBack("UserTask_ReviewMaterials", college.key(), "核查不符，请补访")
                .expect(204);
        assertThat(visit(calls.get(0)).get("state").asText()).isEqualTo("RETURNED");
        assertThat(college.facts().get("openVisits").asInt()).isZero();
        refuses(college.coordinator().handIn("UserTask_Summarise", college.key()), 422, "visits");

        // while the college summarises, at once
        answers(calls.get(1), Map.of("outcome", "DISPUTED", "remarks", "时间对不上"), 204);
        assertThat(visit(calls.get(1)).get("state").asText()).isEqualTo("RETURNED");
        for (var call : calls.subList(0, 2)) {
            mends(call);
        }
        assertThat(college.state()).isEqualTo("SUMMARISING");
        assertThat(college.coordinator().tasks("UserTask_Summarise", college.key()))
                .isOne();
        college.handsInMaterials();
        college.materialsAreSealed();
        assertThat(calls())
                .extracting(call -> call.get("id"))
                .containsExactlyElementsOf(
                        calls.stream().map(call -> call.get("id")).toList());

        // after acceptance it is a mark
        college.centre().approve("UserTask_ReviewMaterials", college.key()).expect(204);
        answers(calls.get(2), Map.of("outcome", "DISPUTED", "remarks", "记不清了"), 204);
        assertThat(visit(calls.get(2)).get("state").asText()).isEqualTo("CONFIRMED");
        assertThat(visit(calls.get(2)).get("disputed").asBoolean()).isTrue();
        assertThat(texts(sample(), "outcome")).containsOnly("DISPUTED");
        college.paperArrives();
        assertThat(college.state()).isEqualTo("CLOSED");
    }

    @Test
    void confirmedAndUnreachedCallsBlockNothing() {
        materialsReachTheCentre("calls-others", 11);
        var calls = calls();
        assertThat(calls).hasSize(2);
        var form = college.centre().form("UserTask_VerifyVisit", callKey(calls.get(0)));
        assertThat(form.get("phone").asText()).isEqualTo("13800001234");
        assertThat(form.get("script").asText()).isNotBlank();

        refuses(answers(calls.get(0), Map.of("outcome", "UNREACHED"), 422), 422, "remarks");
        refuses(answers(calls.get(0), Map.of("outcome", "MAYBE"), 400), 400, "outcome");
        answers(calls.get(0), Map.of("outcome", "CONFIRMED", "spokeWith", "父亲"), 204);
        var second = college.centre().task("UserTask_VerifyVisit", callKey(calls.get(1)));
        college.centre()
                .complete(second, Map.of("outcome", "UNREACHED", "remarks", "三次无人接听"))
                .expect(204);
        college.centre().complete(second, Map.of("outcome", "CONFIRMED")).expect(409);

        assertThat(texts(sample(), "outcome")).containsExactlyInAnyOrder("CONFIRMED", "UNREACHED");
        assertThat(college.centre()
                        .form("UserTask_ReviewMaterials", college.key())
                        .get("calls"))
                .hasSize(2);
        college.centre().approve("UserTask_ReviewMaterials", college.key()).expect(204);
        assertThat(texts(college.visits(), "state")).containsOnly("CONFIRMED");
        college.leader().get("/api/campaigns/calls-others/verification-calls").expect(403);
    }

    @Test
    void coordinatorReopensAnAcceptedVisitWhileSummarising() {
        college = school.opens("calls-reopen", "ART", Map.of());
        college.visitsRun(college.phoneRows(2));
        var visits = college.visits();
        college.makes(visits.get(0));
        var reopen = "/api/visits/" + visits.get(0).get("id").asText() + "/reopen";
        college.coordinator().post(reopen, Map.of("reason", "时间写错")).expect(409);
        college.makes(visits.get(1));

        college.leader().post(reopen, Map.of("reason", "时间写错")).expect(403);
        refuses(college.coordinator().post(reopen, Map.of("reason", " ")), 422, "reason");
        college.coordinator().post(reopen, Map.of("reason", "时间写错")).expect(200);
        college.coordinator().post(reopen, Map.of("reason", "时间写错")).expect(409);

        college.savesSummary();
        refuses(college.coordinator().handIn("UserTask_Summarise", college.key()), 422, "visits");
        var visit = college.visit(visits.get(0).get("studentNumber").asText());
        assertThat(college.visitorOf(visit)
                        .form("UserTask_ConductVisit", college.visitKey(visit))
                        .get("lastRemarks")
                        .asText())
                .isEqualTo("时间写错");
        college.handsInReport(visit);
        college.acceptsReport(visit);
        assertThat(college.coordinator().tasks("UserTask_Summarise", college.key()))
                .isOne();
        college.handsInMaterials();
    }

    private void materialsReachTheCentre(String campaign, int visits) {
        college = school.opens(campaign, "ART", Map.of());
        college.visitsRun(college.phoneRows(visits));
        for (var visit : college.visits()) {
            var report = SampleSchool.College.report("PHONE");
            college.visitorOf(visit)
                    .put("/api/visits/" + visit.get("id").asText() + "/report", report)
                    .expect(200);
            college.handsInReport(visit);
            college.acceptsReport(visit);
        }
        college.savesSummary();
        college.handsInMaterials();
        college.materialsAreSealed();
    }

    private Person.Answer answers(JsonNode call, Map<String, ?> outcome, int status) {
        return college.centre()
                .complete(college.centre().task("UserTask_VerifyVisit", callKey(call)), outcome)
                .expect(status);
    }

    /** The visitor corrects the report and it is accepted again. */
    private void mends(JsonNode call) {
        var visit = college.visit(call.get("studentNumber").asText());
        var report = SampleSchool.College.report("PHONE");
        report.put("outcome", "重新联系家长，核对了时间和内容，家长表示认可。");
        college.visitorOf(visit)
                .put("/api/visits/" + visit.get("id").asText() + "/report", report)
                .expect(200);
        college.handsInReport(visit);
        college.acceptsReport(visit);
    }

    private JsonNode visit(JsonNode call) {
        return college.coordinator()
                .get("/api/visits/" + call.get("visitId").asText())
                .expect(200)
                .json();
    }

    private Person visitor(JsonNode call) {
        return college.visitorOf(visit(call));
    }

    private JsonNode sample() {
        return college.centre()
                .get("/api/campaigns/" + campaign() + "/verification-calls")
                .expect(200)
                .json()
                .get("content");
    }

    private List<JsonNode> calls() {
        return list(sample());
    }

    private String campaign() {
        return college.key().split("/")[0];
    }

    private String key(JsonNode call) {
        return college.key() + "/" + call.get("studentNumber").asText();
    }

    private String callKey(JsonNode call) {
        return key(call) + "/call-" + call.get("number").asText();
    }
}
