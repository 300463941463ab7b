package org.homevisit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Hundreds of visits end at once; the college goes on, once. */
class ManyVisitsTests extends HttpJourney {

    private static final int VISITORS_AT_ONCE = 16;

    @Test
    void fourHundredVisitsAreHandedInAndCheckedBySixteenAtOnce() throws Exception {
        var college = college("many-visits");
        college.savesPlan(phoneRows(college, 400));
        college.handsInPlan();
        college.planIsApproved();

        var answers = atOnce(StreamSupport.stream(college.visits().spliterator(), false)
                .<Callable<List<Integer>>>map(visit -> () -> visitFromReportToAcceptance(college, visit))
                .toList());

        assertThat(counts(answers)).isEqualTo(Map.of(200, 400L, 204, 800L));
        assertThat(college.state()).isEqualTo("SUMMARISING");
        assertThat(college.facts().get("openVisits").asInt()).isZero();
        assertThat(college.coordinator().task("UserTask_Summarise", college.key()))
                .isNotBlank();
    }

    @Test
    void cancellingAndWithdrawingAgainstAcceptingLeavesNoCollegeStuck() throws Exception {
        for (var round = 0; round < 40; round++) {
            var college = college("race-" + round);
            college.savesPlan(phoneRows(college, 4));
            college.handsInPlan();
            college.planIsApproved();
            var visits = college.visits();
            for (var index = 0; index < 2; index++) {
                writesAndHandsIn(college, visits.get(index));
            }
            var withdraw = round % 2 == 1;
            var answers = atOnce(List.of(
                    () -> List.of(college.leader()
                            .approve("UserTask_CheckReport", college.visitKey(visits.get(0)))
                            .status()),
                    () -> List.of(college.leader()
                            .approve("UserTask_CheckReport", college.visitKey(visits.get(1)))
                            .status()),
                    () -> List.of(cancels(college, visits.get(2))),
                    () -> List.of(cancels(college, visits.get(3))),
                    () -> List.of(withdraw ? withdraws(college) : 200)));

            assertThat(counts(answers).keySet()).as("round " + round).allMatch(status -> status < 500);
            assertThat(college.state()).as("round " + round).isEqualTo(withdraw ? "WITHDRAWN" : "SUMMARISING");
            assertThat(college.facts().get("openVisits").asInt())
                    .as("round " + round)
                    .isZero();
        }
    }

    private SampleSchool.College college(String campaign) {
        school.centre()
                .post(
                        "/api/campaigns",
                        SampleSchool.campaign(
                                campaign,
                                Map.of("colleges", List.of("ART"), "mediaRequired", false, "minCoverage", 0.005)))
                .expect(201);
        return school.college(campaign, "ART");
    }

    private static List<Map<String, Object>> phoneRows(SampleSchool.College college, int count) {
        var rows = college.rows(count);
        rows.forEach(row -> row.put("mode", "PHONE"));
        return rows;
    }

    private static List<Integer> visitFromReportToAcceptance(SampleSchool.College college, JsonNode visit) {
        var statuses = new ArrayList<>(writesAndHandsIn(college, visit));
        statuses.add(college.leader()
                .approve("UserTask_CheckReport", college.visitKey(visit))
                .status());
        return statuses;
    }

    private static List<Integer> writesAndHandsIn(SampleSchool.College college, JsonNode visit) {
        var visitor = college.visitorOf(visit);
        var report = "/api/visits/" + visit.get("id").asText() + "/report";
        return List.of(
                visitor.put(report, SampleSchool.College.report("PHONE")).status(),
                visitor.handIn("UserTask_ConductVisit", college.visitKey(visit)).status());
    }

    /** Asks for the cancelling and has the centre apply it. */
    private static int cancels(SampleSchool.College college, JsonNode visit) {
        var student = visit.get("studentNumber").asText();
        var change = college.coordinator()
                .post(
                        college.path() + "/plan/changes",
                        Map.of("kind", "CANCEL", "studentNumber", student, "reason", "学生临时随父母外出"));
        if (change.status() >= 300) {
            return change.status();
        }
        var key = college.key() + "/change-" + change.json().get("number").asText();
        try {
            return college.centre().approve("UserTask_ApprovePlanChange", key).status();
        } catch (AssertionError taskGone) {
            return 404;
        }
    }

    private static int withdraws(SampleSchool.College college) {
        return college.centre()
                .post(college.path() + "/withdraw", Map.of("reason", "学院停办"))
                .status();
    }

    private static List<List<Integer>> atOnce(List<Callable<List<Integer>>> actions) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(VISITORS_AT_ONCE);
        try {
            var answers = new ArrayList<List<Integer>>();
            for (var action : threads.invokeAll(actions)) {
                answers.add(action.get());
            }
            return answers;
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static Map<Integer, Long> counts(List<List<Integer>> answers) {
        var counts = new TreeMap<Integer, Long>();
        answers.forEach(each -> each.forEach(status -> counts.merge(status, 1L, Long::sum)));
        return counts;
    }
}
