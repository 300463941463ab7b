package org.homevisit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import org.homevisit.journey.Person.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

/** What must not come in: each is answered in Chinese, names its field, and leaves neither row nor file. */
class BadInputTests extends HttpJourney {

    @Autowired
    private JdbcTemplate jdbc;

    @Value("${homevisit.data}")
    private Path data;

    private SampleSchool.College visiting;
    private SampleSchool.College planning;

    @BeforeEach
    void oneCollegeVisitsAndOnePlans() {
        var missing = school.centre().get("/api/campaigns/bad-input").status() == 404;
        visiting = school.college("bad-input", "ART");
        planning = school.college("bad-input", "ME");
        if (missing) {
            school.centre()
                    .post("/api/campaigns", SampleSchool.campaign("bad-input", Map.of()))
                    .expect(201);
            visiting.savesPlan(visiting.rows(5));
            visiting.handsInPlan();
            visiting.planIsApproved();
        }
    }

    record BadInput(String name, int status, String field, Function<BadInputTests, Answer> sent) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<BadInput> everything() {
        return Stream.of(
                new BadInput("an SVG as photo", 422, "file", test -> test.photo("a.svg", BrokenFiles.svg())),
                new BadInput("HTML as photo", 422, "file", test -> test.photo("a.jpg", BrokenFiles.html())),
                new BadInput(
                        "text as video",
                        422,
                        "file",
                        test -> test.photo("a.mp4", "not a film".getBytes(StandardCharsets.UTF_8))),
                new BadInput("an empty file", 422, "file", test -> test.photo("a.jpg", new byte[0])),
                new BadInput(
                        "half a JPEG",
                        422,
                        "file",
                        test -> test.photo("a.jpg", BrokenFiles.half(SampleFiles.photo(5)))),
                new BadInput("half a PNG", 422, "file", test -> test.photo("a.png", BrokenFiles.halfPng())),
                new BadInput("20,000 × 20,000 pixels", 422, "file", test -> test.photo("a.png", BrokenFiles.hugePng())),
                new BadInput(
                        "sound without its end of head",
                        422,
                        "file",
                        test -> test.photo(
                                "a.wav",
                                BrokenFiles.half(new byte[] {'R', 'I', 'F', 'F', 0, 0, 0, 0, 'W', 'A', 'V', 'E'}))),
                new BadInput(
                        "a zip bomb as plan",
                        422,
                        "file",
                        test -> test.planning
                                .coordinator()
                                .upload(test.planning.path() + "/plan/import", "计划.xlsx", BrokenFiles.bombXlsx())),
                new BadInput(
                        "a zip bomb as roster",
                        422,
                        "file",
                        test -> test.school.centre().upload("/api/roster/students", "学生.xlsx", BrokenFiles.bombXlsx())),
                new BadInput(
                        "a picture as roster",
                        422,
                        "file",
                        test -> test.school.centre().upload("/api/roster/students", "学生.xlsx", SampleFiles.photo(3))),
                new BadInput(
                        "broken JSON",
                        400,
                        null,
                        test -> test.school.centre().postText("/api/campaigns", "{\"code\": ")),
                new BadInput(
                        "a list where a record belongs",
                        400,
                        null,
                        test -> test.school.centre().postText("/api/campaigns", "[1,2]")),
                new BadInput(
                        "an unknown key",
                        400,
                        "colour",
                        test -> test.school
                                .centre()
                                .post("/api/campaigns", SampleSchool.campaign("bad-2", Map.of("colour", "red")))),
                new BadInput("an unknown code", 400, "visits[1].mode", test -> test.plan(1, "mode", "TELEPATHY")),
                new BadInput(
                        "an impossible date",
                        400,
                        "visits[0].plannedDate",
                        test -> test.plan(0, "plannedDate", "2026-02-30")),
                new BadInput("a number as text", 400, "minCoverage", test -> test.campaign("minCoverage", "viel")),
                new BadInput(
                        "visits that end before they begin",
                        422,
                        "visitTo",
                        test -> test.campaign(
                                "visitTo", LocalDate.now().minusDays(3).toString())),
                new BadInput(
                        "materials due before the plan",
                        422,
                        "materialsDeadline",
                        test -> test.campaign("materialsDeadline", SampleSchool.noon(LocalDate.now()))),
                new BadInput("a strange campaign code", 422, "code", test -> test.campaign("code", "../2022")),
                new BadInput("coverage over 100 %", 422, "minCoverage", test -> test.campaign("minCoverage", 1.5)),
                new BadInput(
                        "a college that is not there",
                        422,
                        "colleges[0]",
                        test -> test.campaign("colleges", List.of("LAW"))),
                new BadInput(
                        "a student of another college",
                        422,
                        "visits[0].studentNumber",
                        test -> test.plan(
                                0,
                                "studentNumber",
                                test.visiting.students(5).get(0).get("number").asText())),
                new BadInput(
                        "a visitor of another college",
                        422,
                        "visits[2].visitors[0]",
                        test -> test.plan(2, "visitors", List.of("cs-visitor-1"))),
                new BadInput(
                        "one student twice",
                        422,
                        "visits[1].studentNumber",
                        test -> test.plan(
                                1, "studentNumber", test.planning.rows(6).get(0).get("studentNumber"))),
                new BadInput(
                        "an over-long purpose",
                        422,
                        "visits[0].purpose",
                        test -> test.plan(0, "purpose", "长".repeat(201))),
                new BadInput(
                        "a stale edit",
                        412,
                        null,
                        test -> test.planning
                                .coordinator()
                                .put(
                                        test.planning.path() + "/plan",
                                        test.planning.plan(test.planning.rows(6)),
                                        "\"999\"")),
                new BadInput(
                        "an edit without version",
                        428,
                        null,
                        test -> test.planning
                                .coordinator()
                                .putWithoutVersion(
                                        test.planning.path() + "/plan", test.planning.plan(test.planning.rows(6)))),
                new BadInput(
                        "a report that ends before it starts",
                        422,
                        "endedAt",
                        test -> test.report(
                                "endedAt",
                                OffsetDateTime.now().minusDays(1).withNano(0).toString())),
                new BadInput(
                        "a report of tomorrow",
                        422,
                        "startedAt",
                        test -> test.report(
                                "startedAt",
                                OffsetDateTime.now().plusDays(1).withNano(0).toString())),
                new BadInput(
                        "a variable the form does not have",
                        400,
                        "evil",
                        test -> test.planning
                                .coordinator()
                                .complete(
                                        test.planning.coordinator().task("UserTask_FillPlan", test.planning.key()),
                                        Map.of("evil", true))),
                new BadInput("five megabytes of remarks", 413, null, test -> test.fiveMegabytes()),
                new BadInput(
                        "a plan that lacks everything",
                        422,
                        "scheme",
                        test -> test.planning.coordinator().handIn("UserTask_FillPlan", test.planning.key())),
                new BadInput("a report that lacks everything", 422, "narrative", test -> test.emptyReport()),
                new BadInput(
                        "a task that is not there",
                        404,
                        null,
                        test -> test.school.centre().complete("no-such-task", Map.of("approved", true))),
                new BadInput(
                        "a visit that is not there",
                        404,
                        null,
                        test -> test.school.centre().get("/api/visits/00000000-0000-7000-8000-000000000000")),
                new BadInput(
                        "an id that is none",
                        404,
                        null,
                        test -> test.school.centre().get("/api/visits/no-id")),
                new BadInput(
                        "a method that is not there",
                        405,
                        null,
                        test -> test.school.centre().delete("/api/campaigns/bad-input")));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void isAnsweredInChineseAndLeavesNothing(BadInput input) throws IOException {
        var rows = rows();
        var files = files();

        var answer = input.sent().apply(this);

        assertThat(answer.status()).as(answer.text()).isEqualTo(input.status());
        assertThat(answer.response().headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        var problem = answer.json();
        assertThat(problem.get("detail").asText()).matches("(?s).*[\\u4e00-\\u9fff].*");
        assertThat(problem.get("message")).isEqualTo(problem.get("detail"));
        if (input.field() != null) {
            assertThat(problem.get("errors").findValuesAsText("field")).contains(input.field());
        }
        assertThat(rows()).isEqualTo(rows);
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void threeGigabytesAreRefusedByTheirDeclaredLength() throws IOException {
        var files = files();
        var visit = visit();
        var uri = java.net.URI.create(visiting.visitorOf(visit)
                .get("/api/visits/" + visit.get("id").asText())
                .request()
                .uri()
                .toString());
        try (var socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.setSoTimeout(20_000);
            var credentials = Base64.getEncoder()
                    .encodeToString((visiting.visitorOf(visit).account() + ":demo").getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream()
                    .write(("POST " + uri.getPath() + "/evidence HTTP/1.1\r\nHost: " + uri.getAuthority()
                                    + "\r\nAuthorization: Basic " + credentials
                                    + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 3221225472\r\n\r\n--x\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            var head = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(head).isEqualTo("HTTP/1.1 413");
        }
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void aNameThatLeadsElsewhereIsOnlyAName() throws IOException {
        var visit = visit();
        var path = "/api/visits/" + visit.get("id").asText() + "/evidence";

        var file = visiting.visitorOf(visit)
                .upload(path, "../../../../etc/passwd.jpg", SampleFiles.photo(99))
                .expect(201)
                .json();

        assertThat(file.get("name").asText()).isEqualTo("passwd.jpg");
        assertThat(data.resolve("../etc")).doesNotExist();
    }

    @Test
    void theSameFileTwiceIsOneFile() throws IOException {
        var visit = visit();
        var path = "/api/visits/" + visit.get("id").asText() + "/evidence";
        var photo = SampleFiles.photo(4711);
        var first = visiting.visitorOf(visit)
                .upload(path, "一.jpg", photo)
                .expect(201)
                .json();
        var rows = rows();
        var files = files();

        var second = visiting.visitorOf(visit)
                .upload(path, "二.jpg", photo)
                .expect(200)
                .json();

        assertThat(second.get("id")).isEqualTo(first.get("id"));
        assertThat(rows()).isEqualTo(rows);
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void fourClicksAtOnceAreOneDecision() throws Exception {
        school.centre()
                .post("/api/campaigns", SampleSchool.campaign("four-clicks", Map.of("colleges", List.of("CS"))))
                .expect(201);
        var college = school.college("four-clicks", "CS");
        college.savesPlan(college.rows(9));
        college.handsInPlan();
        var task = college.leader().task("UserTask_SignPlan", college.key());
        Callable<Integer> click =
                () -> college.leader().complete(task, Map.of("approved", true)).status();

        var statuses = new ArrayList<Integer>();
        var threads = Executors.newFixedThreadPool(4);
        for (var answer : threads.invokeAll(List.of(click, click, click, click))) {
            statuses.add(answer.get());
        }
        threads.shutdownNow();

        assertThat(statuses).containsExactlyInAnyOrder(204, 409, 409, 409);
        assertThat(college.state()).isEqualTo("SEALING_PLAN");
    }

    private Answer photo(String name, byte[] content) {
        var visit = visit();
        return visiting.visitorOf(visit).upload("/api/visits/" + visit.get("id").asText() + "/evidence", name, content);
    }

    private Answer plan(int row, String field, Object value) {
        var rows = planning.rows(6);
        rows.get(row).put(field, value);
        return planning.coordinator().put(planning.path() + "/plan", planning.plan(rows));
    }

    private Answer campaign(String field, Object value) {
        var changes = new LinkedHashMap<String, Object>();
        changes.put(field, value);
        return school.centre().post("/api/campaigns", SampleSchool.campaign("bad-3", changes));
    }

    private Answer report(String field, String value) {
        var visit = visit();
        var report = SampleSchool.College.report(visit.get("mode").asText());
        report.put(field, value);
        return visiting.visitorOf(visit).put("/api/visits/" + visit.get("id").asText() + "/report", report);
    }

    private Answer emptyReport() {
        var visit = visiting.visits().get(1);
        return visiting.visitorOf(visit).handIn("UserTask_ConductVisit", visiting.visitKey(visit));
    }

    private Answer fiveMegabytes() {
        var visit = visiting.visits().get(1);
        var task = visiting.visitorOf(visit).task("UserTask_ConductVisit", visiting.visitKey(visit));
        return visiting.visitorOf(visit).complete(task, Map.of("remarks", "长".repeat(5 << 20)));
    }

    private JsonNode visit() {
        return visiting.visits().get(0);
    }

    private Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        var tables = jdbc.queryForList(
                "select table_name from information_schema.tables where table_schema in ('public', 'PUBLIC')",
                String.class);
        for (var table : tables) {
            // counts the sign-in itself, which is right
            if (!table.toLowerCase().startsWith("sign_in")
                    && !table.toLowerCase().startsWith("act_ru_meter")) {
                rows.put(table, jdbc.queryForObject("select count(*) from \"" + table + "\"", Long.class));
            }
        }
        return rows;
    }

    private List<String> files() throws IOException {
        if (Files.notExists(data)) {
            return List.of();
        }
        try (var files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }
}
