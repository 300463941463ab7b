package org.homevisit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs tell the engine, and the same commands over REST: our rows follow. */
class MessageJourneyTests extends HttpJourney {

    private static final Map<String, String> REASON = Map.of("reason", "学校统一调整安排");

    @Test
    void withdrawnCampaignEndsWithItsCollegesAndVisits() {
        opens("message-campaign");
        var visiting = school.college("message-campaign", "ART");
        visiting.visitsRun(visiting.phoneRows(2));
        var half = visiting.visits().get(0);
        visiting.writesReport(half, Map.of());
        visiting.handsInReport(half);

        refuses(school.centre().message("campaign.withdrawn", "message-campaign", Map.of()), 422, "reason");
        school.centre()
                .message("campaign.withdrawn", "message-campaign", REASON)
                .expect(204);

        assertThat(state("message-campaign")).isEqualTo("WITHDRAWN");
        assertThat(visiting.state()).isEqualTo("WITHDRAWN");
        assertThat(school.college("message-campaign", "CS").state()).isEqualTo("WITHDRAWN");
        assertThat(texts(visiting.visits(), "state")).containsOnly("WITHDRAWN");
        assertThat(running("message-campaign")).isZero();
        assertThat(notices(visiting.key()))
                .filteredOn(told -> told.subject().contains("撤回"))
                .extracting(Told::to)
                .contains(
                        "art-coordinator",
                        "art-leader",
                        visiting.visitorOf(visiting.visits().get(1)).account());
        visiting.coordinator().get(visiting.path() + "/plan.xlsx").expect(200);
        visiting.coordinator().get(visiting.path() + "/package.zip").expect(200);
        visiting.coordinator()
                .get("/api/visits/" + half.get("id").asText() + "/report.docx")
                .expect(200);
        school.centre()
                .message("campaign.withdrawn", "message-campaign", REASON)
                .expect(409);
        visiting.coordinator()
                .put(visiting.path() + "/plan", visiting.plan(visiting.phoneRows(1)))
                .expect(409);
    }

    @Test
    void withdrawnCollegeEndsAloneAndTheLastOneLetsTheCampaignGoOn() {
        opens("message-college");
        var one = school.college("message-college", "ART");
        var other = school.college("message-college", "CS");
        one.visitsRun(one.phoneRows(1));

        school.centre().message("campaign.withdrawn", one.key(), REASON).expect(204);
        assertThat(one.state()).isEqualTo("WITHDRAWN");
        assertThat(texts(one.visits(), "state")).containsOnly("WITHDRAWN");
        assertThat(other.state()).isEqualTo("PLANNING");
        assertThat(state("message-college")).isEqualTo("RUNNING");
        assertThat(school.centre().tasks("UserTask_CompileCampaignSummary", "message-college"))
                .isZero();

        other.coordinator().post(other.path() + "/withdraw", REASON).expect(403);
        school.centre().post(other.path() + "/withdraw", REASON).expect(200);
        assertThat(state("message-college")).isEqualTo("SUMMARISING");
        school.centre()
                .post(school.college("message-college", "ME").path(), Map.of())
                .expect(409);
        assertThat(school.centre().tasks("UserTask_CompileCampaignSummary", "message-college"))
                .isOne();
        school.centre().post("/api/campaigns/message-college/withdraw", REASON).expect(200);
        assertThat(state("message-college")).isEqualTo("WITHDRAWN");
        assertThat(running("message-college")).isZero();
    }

    @Test
    void deadlinesMoveForOneCollegeAndForAll() {
        opens("message-deadline");
        var moved = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(86_400);
        var later = moved.plusSeconds(3600);
        var college = school.college("message-deadline", "ART");

        school.centre()
                .message(
                        "campaign.deadlineChanged",
                        college.key(),
                        Map.of("planDeadline", moved.toString(), "reason", "学院迎评"))
                .expect(204);
        assertThat(planDeadline(college)).isEqualTo(moved);
        assertThat(timer(college.key(), "BoundaryEvent_PlanLate").getDuedate().toInstant())
                .isEqualTo(moved);
        school.centre()
                .message(
                        "campaign.deadlineChanged",
                        "message-deadline",
                        Map.of("planDeadline", later.toString(), "reason", "全校推迟"))
                .expect(204);
        assertThat(planDeadline(college)).isEqualTo(later);
        assertThat(planDeadline(school.college("message-deadline", "CS"))).isEqualTo(later);
        school.centre()
                .message("campaign.deadlineChanged", college.key(), Map.of("deadline", "x", "reason", "r"))
                .expect(400);
    }

    @Test
    void planComesBackFromTheSigner() {
        var college = school.opens("message-plan", "ART", Map.of());
        college.savesFew(college.phoneRows(1));
        school.centre().message("plan.withdrawn", college.key(), REASON).expect(409);
        college.handsInPlan();
        school.centre().message("plan.withdrawn", college.key(), REASON).expect(204);
        assertThat(college.state()).isEqualTo("PLANNING");
        assertThat(college.facts().get("round").asInt()).isOne();
        assertThat(college.coordinator().tasks("UserTask_FillPlan", college.key()))
                .isOne();
    }

    @Test
    void cancelledVisitsAreCountedDownAndAllOfThemLetTheCollegeGoOnOnce() {
        var college = school.opens("message-cancelled", "ART", Map.of());
        college.visitsRun(college.phoneRows(3));
        var visits = list(college.visits());
        for (var visit : visits) {
            school.centre()
                    .message("visit.cancelled", college.visitKey(visit), REASON)
                    .expect(204);
        }
        assertThat(texts(college.visits(), "state")).containsOnly("CANCELLED");
        assertThat(college.state()).isEqualTo("SUMMARISING");
        assertThat(college.facts().get("openVisits").asInt()).isZero();
        assertThat(college.coordinator().tasks("UserTask_Summarise", college.key()))
                .isOne();
        school.centre()
                .message("visit.cancelled", college.visitKey(visits.get(0)), REASON)
                .expect(404);
        // nobody was visited, and the path ends all the same
        college.savesSummary();
        college.handsInMaterials();
        college.materialsAreSealed();
        college.centre().approve("UserTask_ReviewMaterials", college.key()).expect(204);
        college.paperArrives();
        assertThat(college.state()).isEqualTo("CLOSED");
        assertThat(state("message-cancelled")).isEqualTo("SUMMARISING");
    }

    @Test
    void studentWhoLeavesIsNotVisitedUnlessHandedIn() {
        var college = school.opens("message-left", "CS", Map.of());
        college.visitsRun(college.phoneRows(2));
        var open = college.visits().get(0);
        var handedIn = college.visits().get(1);
        college.writesReport(handedIn, Map.of());
        college.handsInReport(handedIn);

        for (var visit : List.of(open, handedIn)) {
            school.centre()
                    .message("student.left", college.visitKey(visit), REASON)
                    .expect(204);
        }
        assertThat(college.visit(open.get("studentNumber").asText())
                        .get("state")
                        .asText())
                .isEqualTo("CANCELLED");
        assertThat(college.visit(handedIn.get("studentNumber").asText())
                        .get("state")
                        .asText())
                .isEqualTo("SUBMITTED");
        college.acceptsReport(handedIn);
        assertThat(college.state()).isEqualTo("SUMMARISING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "visit.added",
                "college.visitsClosed",
                "campaign.collegesClosed",
                "change.withdrawn",
                "no.such.message"
            })
    void internalAndUnknownMessagesAreRefused(String name) {
        refuses(school.centre().message(name, "2022-winter/CS", Map.of()), 400, "messageName");
    }

    @Test
    void messagesNeedABusinessKeyAndTheCentre() {
        var college = school.opens("message-who", "ART", Map.of());
        refuses(
                school.centre()
                        .post(
                                "/engine-rest/message",
                                Map.of("messageName", "campaign.withdrawn", "processVariables", Person.typed(REASON))),
                422,
                "businessKey");
        college.coordinator()
                .message("campaign.withdrawn", college.key(), REASON)
                .expect(403);
        school.centre()
                .message("campaign.withdrawn", "message-who/NONE", REASON)
                .expect(404);
        school.person("admin")
                .message("campaign.withdrawn", college.key(), REASON)
                .expect(204);
        assertThat(college.state()).isEqualTo("WITHDRAWN");
    }

    @Test
    void forgottenCollegeIsAddedAndWhoHoldsTheTasksIsUrged() {
        opens("message-forgotten");
        var added = school.college("message-forgotten", "ME");
        added.coordinator().post(added.path(), Map.of()).expect(403);
        school.centre().post(added.path(), Map.of()).expect(201);

        assertThat(added.state()).isEqualTo("PLANNING");
        assertThat(process(added.key()).getTenantId()).isEqualTo("ME");
        assertThat(added.coordinator().tasks("UserTask_FillPlan", added.key())).isOne();
        school.centre().post(added.path(), Map.of()).expect(409);
        for (var code : List.of("CS", "ART")) {
            school.centre()
                    .post(school.college("message-forgotten", code).path() + "/withdraw", REASON)
                    .expect(200);
        }
        // the campaign waits for the added one too
        assertThat(state("message-forgotten")).isEqualTo("RUNNING");

        var before = notices(added.key()).size();
        var urge = added.path() + "/urge";
        added.leader().post(urge, Map.of()).expect(403);
        school.person("cs-coordinator").post(urge, Map.of()).expect(404);
        school.centre().post(urge, Map.of()).expect(200);
        var told = notices(added.key());
        // another journey may have given the college a second coordinator
        assertThat(told.subList(before, told.size())).extracting(Told::to).contains("me-coordinator");
        added.visitsRun(added.phoneRows(1));
        before = notices(added.key()).size();
        added.coordinator().post(urge, Map.of()).expect(200);
        assertThat(notices(added.key()).subList(before, before + 2))
                .extracting(Told::to)
                .containsExactlyInAnyOrder("me-visitor-1", "me-visitor-2");
    }

    private void opens(String campaign) {
        school.centre()
                .post(
                        "/api/campaigns",
                        SampleSchool.campaign(
                                campaign,
                                Map.of(
                                        "colleges",
                                        List.of("CS", "ART"),
                                        "minCoverage",
                                        0.0001,
                                        "mediaRequired",
                                        false)))
                .expect(201);
    }

    private String state(String campaign) {
        return school.centre()
                .get("/api/campaigns/" + campaign)
                .expect(200)
                .json()
                .get("state")
                .asText();
    }

    private static Instant planDeadline(SampleSchool.College college) {
        return OffsetDateTime.parse(college.facts().get("planDeadline").asText())
                .toInstant();
    }

    /** Processes of the campaign, its colleges and visits that still run. */
    private long running(String campaign) {
        return runtimeService.createProcessInstanceQuery().list().stream()
                .filter(process -> process.getBusinessKey() != null)
                .filter(process -> process.getBusinessKey().equals(campaign)
                        || process.getBusinessKey().startsWith(campaign + "/"))
                .count();
    }
}
