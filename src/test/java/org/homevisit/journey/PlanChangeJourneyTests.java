package org.homevisit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The six kinds of change of an approved plan, each applied and refused, and what they do to the visits that run. */
class PlanChangeJourneyTests extends HttpJourney {

    @Autowired
    private TaskService taskService;

    private SampleSchool.College college;
    private List<Map<String, Object>> rows;

    @ParameterizedTest
    @ValueSource(strings = {"ADD", "CANCEL", "SWAP", "MODE", "VISITORS", "DATE"})
    void refusedChangeLeavesPlanAndVisitsAsTheyAre(String kind) {
        visitsRun("change-refused-" + kind.toLowerCase());
        var before = college.coordinator().get(college.path() + "/plan").json();
        var visits = college.visits();

        var key = asks(wanted(kind), 201);
        assertThat(college.centre()
                        .form("UserTask_ApprovePlanChange", key)
                        .get("reason")
                        .asText())
                .isEqualTo("家长临时外出");
        refuses(college.centre().sendBack("UserTask_ApprovePlanChange", key, ""), 422, "remarks");
        college.centre().sendBack("UserTask_ApprovePlanChange", key, "理由不充分").expect(204);

        assertThat(college.coordinator().get(college.path() + "/plan").json()).isEqualTo(before);
        assertThat(college.visits()).isEqualTo(visits);
        assertThat(changes().get(0).get("state").asText()).isEqualTo("REFUSED");
        assertThat(college.facts().get("openVisits").asInt()).isEqualTo(2);
        // the row is free again
        asks(wanted(kind), 201);
    }

    @Test
    void addedVisitRunsBesideTheOthers() {
        visitsRun("change-add");

        applies(wanted("ADD"));

        assertThat(college.facts().get("openVisits").asInt()).isEqualTo(3);
        assertThat(planned()).hasSize(3).contains(number(2));
        var added = college.visit(number(2));
        assertThat(added.get("number").asText()).endsWith("-003");
        assertThat(college.visitorOf(added).tasks("UserTask_ConductVisit", college.visitKey(added)))
                .isOne();
        college.makes(added);
        assertThat(college.state()).isEqualTo("VISITING");
    }

    @Test
    void cancelledVisitEndsAndTheLastOneLetsTheCollegeGoOnOnce() {
        visitsRun("change-cancel");
        var gone = college.visit(number(0));

        applies(wanted("CANCEL"));

        assertThat(college.visit(number(0)).get("state").asText()).isEqualTo("CANCELLED");
        assertThat(planned()).containsExactly(number(1));
        assertThat(college.visitorOf(gone).tasks("UserTask_ConductVisit", college.visitKey(gone)))
                .isZero();
        assertThat(college.facts().get("openVisits").asInt()).isOne();
        applies(change("CANCEL", Map.of("studentNumber", number(1))));
        assertThat(college.state()).isEqualTo("SUMMARISING");
        assertThat(college.coordinator().tasks("UserTask_Summarise", college.key()))
                .isOne();
        asks(wanted("ADD"), 409);
    }

    @Test
    void swapOfTheOnlyVisitDoesNotLetTheCollegeGoOn() {
        visitsRun("change-swap");
        applies(change("CANCEL", Map.of("studentNumber", number(1))));

        applies(wanted("SWAP"));

        assertThat(college.state()).isEqualTo("VISITING");
        assertThat(college.facts().get("openVisits").asInt()).isOne();
        assertThat(planned()).containsExactly(number(2));
        assertThat(college.visit(number(0)).get("state").asText()).isEqualTo("CANCELLED");
        college.makes(college.visit(number(2)));
        assertThat(college.state()).isEqualTo("SUMMARISING");
    }

    @Test
    void cancelledStudentMayComeBack() {
        visitsRun("change-back");
        applies(wanted("CANCEL"));

        applies(change("ADD", Map.of("studentNumber", number(0), "visit", rows.get(0))));

        assertThat(planned()).containsExactlyInAnyOrder(number(0), number(1));
        assertThat(texts(college.visits(), "state")).containsExactlyInAnyOrder("CANCELLED", "PLANNED", "PLANNED");
        assertThat(texts(college.visits(), "number")).doesNotHaveDuplicates();
        for (var visit : list(college.visits())) {
            if (visit.get("state").asText().equals("PLANNED")) {
                college.makes(visit);
            }
        }
        assertThat(college.state()).isEqualTo("SUMMARISING");
        college.savesSummary();
        college.handsInMaterials();
        college.coordinator()
                .get(college.path() + "/statistics.xlsx?edition=completed")
                .expect(200);
        college.coordinator().get(college.path() + "/package.zip").expect(200);
    }

    @Test
    void withdrawnCollegeTakesItsOpenChangeWithIt() {
        visitsRun("change-withdrawn");
        var task = college.centre().task("UserTask_ApprovePlanChange", asks(wanted("DATE"), 201));

        college.centre()
                .post(college.path() + "/withdraw", Map.of("reason", "学院停办"))
                .expect(200);

        assertThat(changes().get(0).get("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(college.centre().approve(task).status()).isIn(404, 409);
    }

    @Test
    void newModeTakesEffectInPlace() {
        visitsRun("change-mode");
        var visit = college.visit(number(0));
        assertThat(visit.get("photosOwed").asInt()).isZero();
        var visitor = college.visitorOf(visit);
        var report = "/api/visits/" + visit.get("id").asText() + "/report";
        visitor.put(report, SampleSchool.College.report("PHONE")).expect(200);

        applies(wanted("MODE"));

        var changed = college.visit(number(0));
        assertThat(changed.get("mode").asText()).isEqualTo("ONSITE");
        assertThat(changed.get("photosOwed").asInt()).isEqualTo(4);
        assertThat(changed.get("id")).isEqualTo(visit.get("id"));
        assertThat(visitor.get(report).expect(200).json().get("mode").asText()).isEqualTo("ONSITE");
        refuses(visitor.handIn("UserTask_ConductVisit", college.visitKey(visit)), 422, "evidence.photos");
    }

    @Test
    void newVisitorsBecomeTheCandidates() {
        visitsRun("change-visitors");
        var visit = college.visit(number(0));
        var former = college.visitorOf(visit);
        var task = former.task("UserTask_ConductVisit", college.visitKey(visit));

        applies(wanted("VISITORS"));

        assertThat(taskService.getIdentityLinksForTask(task))
                .extracting(link -> link.getUserId())
                .containsExactlyInAnyOrder("art-visitor-7", "art-visitor-8");
        assertThat(former.tasks("UserTask_ConductVisit", college.visitKey(visit)))
                .isZero();
        assertThat(notices(college.visitKey(visit)))
                .extracting(Told::to)
                .contains("art-visitor-7", "art-visitor-8")
                .doesNotContain(former.account());
        former.get("/api/visits/" + visit.get("id").asText()).expect(404);
        college.makes(college.visit(number(0)));
    }

    @Test
    void newDateMovesTheDueDate() {
        visitsRun("change-date");
        var visit = college.visit(number(0));
        var task = college.visitorOf(visit).task("UserTask_ConductVisit", college.visitKey(visit));

        applies(wanted("DATE"));

        var date = LocalDate.now().plusDays(5);
        assertThat(college.visit(number(0)).get("plannedDate").asText()).isEqualTo(date.toString());
        assertThat(taskService.createTaskQuery().taskId(task).singleResult().getDueDate())
                .isEqualTo(date + "T23:59:59");
    }

    @Test
    void oneOpenChangeARowAndNoneOfAVisitThatIsHandedIn() {
        visitsRun("change-conflicts");
        var open = asks(wanted("DATE"), 201);
        asks(wanted("CANCEL"), 409);
        asks(change("SWAP", Map.of("studentNumber", number(0), "visit", rows.get(2))), 409);

        var visit = college.visit(number(0));
        college.writesReport(visit, Map.of());
        college.handsInReport(visit);
        college.centre().approve("UserTask_ApprovePlanChange", open).expect(409);
        var id = changes().get(0).get("id").asText();
        college.coordinator()
                .post(college.path() + "/plan/changes/" + id + "/withdraw", Map.of("reason", "已经走访"))
                .expect(200);
        assertThat(college.centre().tasks("UserTask_ApprovePlanChange", open)).isZero();
        asks(wanted("DATE"), 409);

        college.acceptsReport(visit);
        asks(wanted("CANCEL"), 409);
        // decided after the college has gone on, a change is too late
        var late = asks(
                change(
                        "DATE",
                        Map.of(
                                "studentNumber",
                                number(1),
                                "plannedDate",
                                LocalDate.now().plusDays(3).toString())),
                201);
        college.makes(college.visit(number(1)));
        assertThat(college.state()).isEqualTo("SUMMARISING");
        college.centre().approve("UserTask_ApprovePlanChange", late).expect(409);
        college.centre().sendBack("UserTask_ApprovePlanChange", late, "已经走访").expect(204);
    }

    @Test
    void wrongChangesAreRefusedByField() {
        visitsRun("change-wrong");
        var path = college.path() + "/plan/changes";
        refuses(
                college.coordinator().post(path, Map.of("kind", "DATE", "studentNumber", number(2))),
                422,
                "reason",
                "studentNumber");
        refuses(college.coordinator().post(path, Map.of("kind", "MOVE")), 400, "kind");
        refuses(
                college.coordinator().post(path, change("MODE", Map.of("studentNumber", number(0), "mode", "PHONE"))),
                422,
                "mode");
        refuses(
                college.coordinator()
                        .post(
                                path,
                                change(
                                        "VISITORS",
                                        Map.of("studentNumber", number(0), "visitors", List.of("cs-visitor-1")))),
                422,
                "visitors[0]");
        refuses(
                college.coordinator()
                        .post(path, change("DATE", Map.of("studentNumber", number(0), "plannedDate", "2001-01-01"))),
                422,
                "plannedDate");
        college.leader().post(path, wanted("DATE")).expect(403);
        school.person("cs-coordinator").post(path, wanted("DATE")).expect(404);
    }

    private void visitsRun(String campaign) {
        college = school.opens(campaign, "ART", Map.of());
        rows = college.phoneRows(3);
        college.visitsRun(rows.subList(0, 2));
    }

    private Map<String, Object> wanted(String kind) {
        return switch (kind) {
            case "ADD" -> change(kind, Map.of("studentNumber", number(2), "visit", rows.get(2)));
            case "SWAP" -> change(kind, Map.of("studentNumber", number(0), "visit", rows.get(2)));
            case "MODE" -> change(kind, Map.of("studentNumber", number(0), "mode", "ONSITE"));
            case "VISITORS" ->
                change(kind, Map.of("studentNumber", number(0), "visitors", List.of("art-visitor-7", "art-visitor-8")));
            case "DATE" ->
                change(
                        kind,
                        Map.of(
                                "studentNumber",
                                number(0),
                                "plannedDate",
                                LocalDate.now().plusDays(5).toString()));
            default -> change(kind, Map.of("studentNumber", number(0)));
        };
    }

    private static Map<String, Object> change(String kind, Map<String, Object> more) {
        var change = new HashMap<String, Object>(more);
        change.put("kind", kind);
        change.put("reason", "家长临时外出");
        return change;
    }

    /** The business key of the change's process. */
    private String asks(Map<String, Object> change, int status) {
        var answer = college.coordinator()
                .post(college.path() + "/plan/changes", change)
                .expect(status);
        return college.key() + "/change-" + answer.json().path("number").asText();
    }

    private void applies(Map<String, Object> change) {
        college.centre()
                .approve("UserTask_ApprovePlanChange", asks(change, 201))
                .expect(204);
    }

    private JsonNode changes() {
        return college.coordinator()
                .get(college.path() + "/plan/changes")
                .expect(200)
                .json()
                .get("content");
    }

    private List<String> planned() {
        return texts(
                college.coordinator()
                        .get(college.path() + "/plan")
                        .expect(200)
                        .json()
                        .get("visits"),
                "studentNumber");
    }

    private String number(int row) {
        return rows.get(row).get("studentNumber").toString();
    }
}
