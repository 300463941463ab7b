package org.homevisit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Students are visited again for years: the report plans it, the clock brings it, its report plans the next. */
class RevisitJourneyTests extends HttpJourney {

    private static final String DUE = "Event_RevisitDue";

    private SampleSchool.College college;

    @Test
    void revisitComesOnItsDateToTheFormerVisitorsAndPlansTheNext() {
        var date = LocalDate.now().plusDays(180);
        var student = visited("revisit-again", 0, date);

        var waiting = of(student).get(0);
        assertThat(waiting.get("state").asText()).isEqualTo("WAITING");
        assertThat(OffsetDateTime.parse(waiting.get("dueAt").asText()).toInstant())
                .isEqualTo(date.atTime(9, 0).atZone(ZoneId.systemDefault()).toInstant());
        var key = key(student, date);
        assertThat(variables(key)).containsOnlyKeys("college", "revisitId", "dueAt");
        assertThat(process(key).getTenantId()).isEqualTo("ART");
        assertThat(timer(key, DUE).getDuedate().toInstant())
                .isEqualTo(date.atTime(9, 0).atZone(ZoneId.systemDefault()).toInstant());
        var visitor = school.person(waiting.get("visitors").get(0).asText());
        assertThat(visitor.tasks("UserTask_ConductRevisit", key)).isZero();
        visitor.put(report(waiting), Map.of()).expect(200);

        fires(key, DUE);

        assertThat(of(student).get(0).get("state").asText()).isEqualTo("DUE");
        assertThat(notices(key))
                .extracting(Told::to)
                .containsExactlyInAnyOrderElementsOf(list(waiting.get("visitors")).stream()
                        .map(JsonNode::asText)
                        .toList());
        assertThat(visitor.form("UserTask_ConductRevisit", key).get("measures")).hasSize(1);
        college.coordinator()
                .complete(visitor.task("UserTask_ConductRevisit", key), Map.of())
                .expect(403);
        refuses(visitor.handIn("UserTask_ConductRevisit", key), 422, "date", "mode", "who", "text", "risk");
        var next = date.plusYears(1);
        visitor.put(report(waiting), written(next)).expect(200);
        visitor.upload("/api/revisits/" + waiting.get("id").asText() + "/evidence", "回访.jpg", SampleFiles.photo(3))
                .expect(201);
        visitor.handIn("UserTask_ConductRevisit", key).expect(204);
        visitor.upload("/api/revisits/" + waiting.get("id").asText() + "/evidence", "晚了.jpg", SampleFiles.photo(4))
                .expect(409);

        assertThat(texts(array(of(student)), "state")).containsExactly("DONE", "WAITING");
        assertThat(of(student).get(1).get("follows")).isEqualTo(waiting.get("id"));
        assertThat(timer(key(student, next), DUE)).isNotNull();
        var archive = college.coordinator()
                .get("/api/students/" + student + "/archive")
                .expect(200)
                .json();
        assertThat(texts(archive.get("visits"), "campaign")).contains("revisit-again");
        assertThat(texts(archive.get("revisits"), "state")).containsExactly("DONE", "WAITING");
        assertThat(texts(archive.get("timeline"), "kind"))
                .contains("VISITED", "ACCEPTED", "REVISITED", "REVISIT_PLANNED");
        visitor.get("/api/students/" + student + "/archive").expect(200);
        college.leader().get("/api/students/" + student + "/archive").expect(403);
        school.person("cs-coordinator")
                .get("/api/students/" + student + "/archive")
                .expect(404);

        // the last one plans nothing more
        fires(key(student, next), DUE);
        visitor.put(report(of(student).get(1)), written(null)).expect(200);
        visitor.handIn("UserTask_ConductRevisit", key(student, next)).expect(204);
        assertThat(texts(array(of(student)), "state")).containsExactly("DONE", "DONE");
    }

    @Test
    void revisitGoesToTheCoordinatorsWhereTheVisitorsHaveLeft() {
        var date = LocalDate.now().plusDays(200);
        var student = visited("revisit-left", 1, date);
        var waiting = of(student).get(0);
        var key = key(student, date);
        var visitors =
                list(waiting.get("visitors")).stream().map(JsonNode::asText).toList();
        visitors.forEach(this::closes);
        try {
            fires(key, DUE);

            college.coordinator().put(report(waiting), written(null)).expect(200);
            college.coordinator().handIn("UserTask_ConductRevisit", key).expect(204);
            assertThat(of(student).get(0).get("state").asText()).isEqualTo("DONE");
        } finally {
            visitors.forEach(this::reopens);
        }
    }

    @Test
    void visitorWhoIsLeftHasItAlone() {
        var date = LocalDate.now().plusDays(210);
        var student = visited("revisit-one-left", 2, date);
        var key = key(student, date);
        var visitors = of(student).get(0).get("visitors");
        closes(visitors.get(0).asText());
        try {
            fires(key, DUE);
            assertThat(notices(key))
                    .extracting(Told::to)
                    .containsExactly(visitors.get(1).asText());
        } finally {
            reopens(visitors.get(0).asText());
        }
    }

    @Test
    void secondRevisitOfAMonthJoinsTheFirstEvenWhenThatHasCome() {
        var date = LocalDate.now().plusMonths(9).withDayOfMonth(10);
        var student = visited("revisit-first", 4, date);
        fires(key(student, date), DUE);
        var former = of(student).get(0).get("visitors");

        college = school.opens("revisit-second", "ART", Map.of());
        var row = college.phoneRows(5).get(4);
        row.put("visitors", List.of("art-visitor-1"));
        college.visitsRun(List.of(row));
        assertThat(row.get("studentNumber")).isEqualTo(student);
        plansRevisit(college.visits().get(0), date.plusDays(5));

        assertThat(of(student)).hasSize(1);
        assertThat(list(of(student).get(0).get("visitors")))
                .extracting(JsonNode::asText)
                .contains(former.get(0).asText(), former.get(1).asText(), "art-visitor-1");
        assertThat(school.person("art-visitor-1").tasks("UserTask_ConductRevisit", key(student, date)))
                .isOne();
        assertThat(school.person(former.get(0).asText()).tasks("UserTask_ConductRevisit", key(student, date)))
                .isOne();
    }

    @Test
    void messageOfARevisitEndsIt() {
        var date = LocalDate.now().plusDays(230);
        var student = visited("revisit-message", 12, date);

        school.centre()
                .message("student.left", key(student, date), Map.of("reason", "转学"))
                .expect(204);

        assertThat(of(student).get(0).get("state").asText()).isEqualTo("CANCELLED");
        assertThat(process(key(student, date))).isNull();
    }

    @Test
    void studentWhoLeavesHasNeitherVisitNorRevisit() {
        var date = LocalDate.now().plusDays(220);
        var student = visited("revisit-student-left", 20, date);
        var again = school.opens("revisit-student-left-2", "ART", Map.of());
        again.visitsRun(again.phoneRows(22).subList(20, 22));
        var left = "/api/students/" + student + "/left";
        college.leader().post(left, Map.of("reason", "退学")).expect(403);
        school.person("cs-coordinator").post(left, Map.of("reason", "退学")).expect(404);

        college.coordinator().post(left, Map.of("reason", "退学")).expect(204);

        assertThat(of(student).get(0).get("state").asText()).isEqualTo("CANCELLED");
        assertThat(of(student).get(0).get("endReason").asText()).isEqualTo("退学");
        assertThat(process(key(student, date))).isNull();
        assertThat(again.visit(student).get("state").asText()).isEqualTo("CANCELLED");
        assertThat(again.facts().get("openVisits").asInt()).isOne();
        // what was accepted before stays
        assertThat(college.visit(student).get("state").asText()).isEqualTo("ACCEPTED");
        college.coordinator().post(left, Map.of("reason", "退学")).expect(409);
    }

    /** Opens a campaign in which this student is visited, with a revisit planned; answers his number. */
    private String visited(String campaign, int student, LocalDate date) {
        college = school.opens(campaign, "ART", Map.of());
        college.visitsRun(college.phoneRows(student + 1).subList(student, student + 1));
        var visit = college.visits().get(0);
        assertThat(of(visit.get("studentNumber").asText())).isEmpty();
        plansRevisit(visit, date);
        return visit.get("studentNumber").asText();
    }

    private void plansRevisit(JsonNode visit, LocalDate date) {
        college.writesReport(
                visit, Map.of("nextRevisit", Map.of("planned", true, "date", date.toString(), "mode", "PHONE")));
        college.handsInReport(visit);
        college.acceptsReport(visit);
    }

    private static Map<String, Object> written(LocalDate next) {
        return Map.of(
                "date", LocalDate.now().toString(),
                "mode", "PHONE",
                "who", "学生本人",
                "text", "学生学习稳定，勤工助学岗位已落实，家庭情况没有变化。",
                "risk", "NONE",
                "nextRevisit",
                        next == null
                                ? Map.of("planned", false)
                                : Map.of("planned", true, "date", next.toString(), "mode", "VIDEO"));
    }

    private List<JsonNode> of(String student) {
        var all = school.centre()
                .get("/api/revisits?size=2000")
                .expect(200)
                .json()
                .get("content");
        return list(all).stream()
                .filter(revisit -> revisit.get("studentNumber").asText().equals(student))
                .toList();
    }

    private static JsonNode array(List<JsonNode> nodes) {
        return com.fasterxml.jackson.databind.node.JsonNodeFactory.instance
                .arrayNode()
                .addAll(nodes);
    }

    private static String report(JsonNode revisit) {
        return "/api/revisits/" + revisit.get("id").asText() + "/report";
    }

    private static String key(String student, LocalDate date) {
        return "ART/" + student + "/" + DateTimeFormatter.ofPattern("yyyy-MM").format(date);
    }
}
