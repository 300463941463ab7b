package org.homevisit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reports that are out of the ordinary: of graduates, made otherwise or at another time than planned, without recording. */
class ReportJourneyTests extends HttpJourney {

    private SampleSchool.College college;

    @Test
    void graduatesAndOverdueLoansHaveTheirOwnParts() {
        college = school.opens("report-graduates", "ART", Map.of());
        var graduates = list(college.coordinator()
                .get("/api/students?college=ART&status=GRADUATED&size=2000")
                .expect(200)
                .json()
                .get("content"));
        var graduate = college.row(graduates.get(0), "PHONE", List.of("art-visitor-1"));
        graduate.put("target", "GRADUATE");
        var overdue = college.row(graduates.get(1), "PHONE", List.of("art-visitor-2"));
        overdue.put("target", "LOAN_OVERDUE");
        var rows = college.phoneRows(1);
        rows.add(graduate);
        rows.add(overdue);
        college.visitsRun(rows);

        var first = college.visit(graduates.get(0).get("number").asText());
        college.writesReport(first, Map.of());
        refuses(handsIn(first), 422, "graduate.employment", "graduate.development", "graduate.needs");
        var parts = Map.of("employment", "在县城做教师", "development", "已转正", "needs", "希望了解考研政策");
        college.writesReport(first, Map.of("graduate", parts));
        college.handsInReport(first);

        var second = college.visit(graduates.get(1).get("number").asText());
        college.writesReport(second, Map.of("graduate", parts));
        refuses(handsIn(second), 422, "loan.willing", "loan.noticesGiven");
        college.writesReport(
                second,
                Map.of(
                        "graduate",
                        parts,
                        "loan",
                        Map.of(
                                "willing", true,
                                "noticesGiven", true,
                                "contacts",
                                        List.of(Map.of(
                                                "at",
                                                OffsetDateTime.now()
                                                        .minusHours(1)
                                                        .withNano(0)
                                                        .toString(),
                                                "what",
                                                "电话",
                                                "response",
                                                "同意还款")))));
        refuses(handsIn(second), 422, "loan.promisedDate");
        college.writesReport(
                second,
                Map.of(
                        "graduate",
                        parts,
                        "loan",
                        Map.of(
                                "willing",
                                true,
                                "noticesGiven",
                                true,
                                "promisedDate",
                                LocalDate.now().plusDays(30).toString(),
                                "contacts",
                                List.of())));
        college.handsInReport(second);

        college.acceptsReport(first);
        college.acceptsReport(second);
        college.makes(college.visits().get(0));
        assertThat(college.state()).isEqualTo("SUMMARISING");
        for (var file : List.of(
                "/plan.xlsx",
                "/plan.pdf",
                "/statistics.xlsx?edition=planned",
                "/statistics.xlsx?edition=completed",
                "/package.zip")) {
            assertThat(college.coordinator()
                            .get(college.path() + file)
                            .expect(200)
                            .bytes())
                    .isNotEmpty();
        }
        college.coordinator()
                .get("/api/visits/" + second.get("id").asText() + "/report.docx")
                .expect(200);
    }

    @Test
    void otherModeThanPlannedNeedsItsReasonAndItsOwnEvidence() {
        college = school.opens("report-mode", "ART", Map.of());
        var rows = college.rows(1);
        rows.get(0).put("mode", "ONSITE");
        college.visitsRun(rows);
        var visit = college.visits().get(0);
        assertThat(visit.get("photosOwed").asInt()).isEqualTo(4);
        var visitor = college.visitorOf(visit);
        var report = SampleSchool.College.report("VIDEO");
        visitor.put(path(visit) + "/report", report).expect(200);
        assertThat(college.visits().get(0).get("photosOwed").asInt()).isEqualTo(2);
        for (var photo = 0; photo < 2; photo++) {
            visitor.upload(path(visit) + "/evidence", "截图" + photo + ".jpg", SampleFiles.photo(500 + photo))
                    .expect(201);
        }

        refuses(handsIn(visit), 422, "modeReason");
        report.put("modeReason", "大雪封路，改为视频");
        visitor.put(path(visit) + "/report", report).expect(200);
        college.handsInReport(visit);

        var form = college.leader().form("UserTask_CheckReport", college.visitKey(visit));
        assertThat(form.get("exceptions").asText()).contains("大雪封路");
        assertThat(form.get("photos").asText()).isEqualTo("2 / 2");
        college.acceptsReport(visit);
    }

    @Test
    void visitOutsideTheWindowNeedsItsReason() {
        var tomorrow = LocalDate.now().plusDays(1).toString();
        college = school.opens("report-window", "ART", Map.of("visitFrom", tomorrow));
        var rows = college.phoneRows(1);
        rows.get(0).put("plannedDate", tomorrow);
        college.visitsRun(rows);
        var visit = college.visits().get(0);
        college.writesReport(visit, Map.of());
        refuses(handsIn(visit), 422, "exceptionReason");
        college.visitorOf(visit)
                .put(path(visit) + "/report", with("exceptionReason", "学生明天出发打工"))
                .expect(200);
        college.handsInReport(visit);
        college.acceptsReport(visit);
    }

    @Test
    void recordingIsOwedUnlessWaivedWithAReason() {
        college = school.opens("report-media", "ART", Map.of("mediaRequired", true));
        college.visitsRun(college.phoneRows(2));
        var visit = college.visits().get(0);
        var visitor = college.visitorOf(visit);
        visitor.put(path(visit) + "/report", SampleSchool.College.report("PHONE"))
                .expect(200);
        refuses(handsIn(visit), 422, "evidence.media");
        visitor.put(path(visit) + "/report", with("mediaWaiver", " ")).expect(200);
        refuses(handsIn(visit), 422, "evidence.media");
        visitor.put(path(visit) + "/report", with("mediaWaiver", "家长不同意录音")).expect(200);
        college.handsInReport(visit);
        assertThat(college.leader()
                        .form("UserTask_CheckReport", college.visitKey(visit))
                        .get("media")
                        .asText())
                .contains("家长不同意录音");
        college.acceptsReport(visit);

        college.makes(college.visits().get(1));
    }

    @Test
    void schoolLeaderMakesTheVisitThatNamesHim() {
        college = school.opens("report-leader", "ART", Map.of());
        var rows = college.phoneRows(2);
        rows.get(0).put("schoolLeader", "president");
        rows.get(0).put("schoolLeaderAgreed", true);
        college.visitsRun(rows);
        var president = school.person("president");
        var visit = college.visit(rows.get(0).get("studentNumber").toString());
        var other = college.visit(rows.get(1).get("studentNumber").toString());

        president.get(path(other)).expect(404);
        president
                .put(path(visit) + "/report", SampleSchool.College.report("PHONE"))
                .expect(200);
        president.handIn("UserTask_ConductVisit", college.visitKey(visit)).expect(204);
        college.acceptsReport(visit);
        assertThat(president
                        .get(path(visit))
                        .expect(200)
                        .json()
                        .get("handedInBy")
                        .asText())
                .isEqualTo("president");
    }

    @Test
    void importedDepartureEndsTheVisitAndLeavesTheHeadCount() {
        college = school.opens("report-import", "ME", Map.of());
        var rows = college.phoneRows(2);
        college.visitsRun(rows);
        var heads = college.facts().get("headCount").asInt();
        var gone = rows.get(0).get("studentNumber").toString();

        var answer = school.centre()
                .upload(
                        "/api/roster/students",
                        "离校.xlsx",
                        SampleFiles.sheet(leaving(college.students(2).get(0))))
                .expect(200)
                .json();

        assertThat(answer.get("updated").asInt()).isOne();
        assertThat(college.visit(gone).get("state").asText()).isEqualTo("CANCELLED");
        assertThat(college.facts().get("openVisits").asInt()).isOne();
        assertThat(college.facts().get("headCount").asInt()).isEqualTo(heads);
    }

    private static List<List<String>> leaving(JsonNode student) {
        return List.of(
                List.of("学号", "姓名", "性别", "学院代码", "学历层次", "年级", "专业", "班级", "状态"),
                List.of(
                        student.get("number").asText(),
                        student.get("name").asText(),
                        student.get("gender").asText(),
                        "ME",
                        student.get("level").asText(),
                        student.get("grade").asText(),
                        student.get("major").asText(),
                        student.get("className").asText(),
                        "LEFT"));
    }

    private static Map<String, Object> with(String field, String text) {
        var report = SampleSchool.College.report("PHONE");
        report.put(field, text);
        return report;
    }

    private Person.Answer handsIn(JsonNode visit) {
        return college.visitorOf(visit).handIn("UserTask_ConductVisit", college.visitKey(visit));
    }

    private static String path(JsonNode visit) {
        return "/api/visits/" + visit.get("id").asText();
    }
}
