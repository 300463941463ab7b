package org.homevisit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What comes back: a plan, a report, materials and paper, at each step where somebody may refuse. */
class ReturnsJourneyTests extends HttpJourney {

    @Test
    void planComesBackFromSignerSealKeeperAndCentre() {
        var college = school.opens("returns-plan", "ART", Map.of());
        var rows = college.phoneRows(4);
        college.savesFew(rows.subList(0, 3));
        college.handsInPlan();

        lockedAt(college, "签署家访计划", "学院领导");
        var sign = college.leader().task("UserTask_SignPlan", college.key());
        college.centre().approve(sign).expect(403);
        college.coordinator().approve(sign).expect(403);
        school.person("cs-leader").approve(sign).expect(404);
        college.visitor(1).approve(sign).expect(403);
        refuses(college.leader().sendBack("UserTask_SignPlan", college.key(), " "), 422, "remarks");
        college.leader()
                .sendBack("UserTask_SignPlan", college.key(), "第一位学生改为视频")
                .expect(204);
        assertThat(standing(college)).isEqualTo("PLANNING 2");
        assertThat(college.coordinator()
                        .form("UserTask_FillPlan", college.key())
                        .get("lastRemarks")
                        .asText())
                .isEqualTo("第一位学生改为视频");

        rows.get(0).put("mode", "VIDEO");
        college.savesFew(List.of(rows.get(0), rows.get(2), rows.get(3)));
        college.handsInPlan();
        var changes = college.leader().form("UserTask_SignPlan", college.key()).get("changes");
        assertThat(list(changes))
                .extracting(
                        change -> change.get("change").asText(),
                        change -> change.get("before").asText(),
                        change -> change.get("after").asText())
                .containsExactlyInAnyOrder(tuple("家访方式", "电话家访", "网络视频家访"), tuple("新增", "", ""), tuple("删去", "", ""));
        assertThat(studentOf(changes, "新增")).contains(number(rows.get(3)));
        assertThat(studentOf(changes, "删去")).contains(number(rows.get(1)));
        college.leader().approve("UserTask_SignPlan", college.key()).expect(204);

        lockedAt(college, "加盖计划公章", "印章");
        college.sealKeeper()
                .sendBack("UserTask_SealPlan", college.key(), "方案缺带队老师")
                .expect(204);
        assertThat(standing(college)).isEqualTo("PLANNING 3");
        college.handsInPlan();
        assertThat(college.leader().form("UserTask_SignPlan", college.key()).get("changes"))
                .isEmpty();
        college.leader().approve("UserTask_SignPlan", college.key()).expect(204);
        college.sealKeeper().approve("UserTask_SealPlan", college.key()).expect(204);

        lockedAt(college, "审核家访计划", "资助管理中心");
        college.centre()
                .sendBack("UserTask_ReviewPlan", college.key(), "请补充困难等级")
                .expect(204);
        assertThat(standing(college)).isEqualTo("PLANNING 4");
        assertThat(notices(college.key()))
                .filteredOn(told -> told.subject().contains("退回"))
                .extracting(Told::to)
                .hasSize(3)
                .containsOnly("art-coordinator");
        college.handsInPlan();
        college.planIsApproved();

        assertThat(standing(college)).isEqualTo("VISITING 4");
        assertThat(notices(college.key()))
                .filteredOn(
                        told -> told.subject().contains("计划") && told.subject().contains("通过"))
                .extracting(Told::to)
                .containsExactlyInAnyOrder("art-coordinator", "art-leader");
        assertThat(notices(college.key()))
                .filteredOn(told -> told.subject().contains("家访任务"))
                .extracting(Told::to)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(List.of(rows.get(0), rows.get(2), rows.get(3)).stream()
                        .flatMap(row -> ((List<?>) row.get("visitors")).stream())
                        .map(Object::toString)
                        .distinct()
                        .toList());
        assertThat(college.trail())
                .extracting(
                        entry -> entry.get("round").asInt(),
                        entry -> entry.get("task").asText())
                .containsExactly(
                        tuple(1, "UserTask_FillPlan"),
                        tuple(1, "UserTask_SignPlan"),
                        tuple(2, "UserTask_FillPlan"),
                        tuple(2, "UserTask_SignPlan"),
                        tuple(2, "UserTask_SealPlan"),
                        tuple(3, "UserTask_FillPlan"),
                        tuple(3, "UserTask_SignPlan"),
                        tuple(3, "UserTask_SealPlan"),
                        tuple(3, "UserTask_ReviewPlan"),
                        tuple(4, "UserTask_FillPlan"),
                        tuple(4, "UserTask_SignPlan"),
                        tuple(4, "UserTask_SealPlan"),
                        tuple(4, "UserTask_ReviewPlan"));
    }

    @Test
    void coordinatorTakesBackWhatTheSignerHasNotDecided() {
        var college = school.opens("returns-withdrawn", "ART", Map.of());
        college.savesFew(college.phoneRows(2));
        var withdraw = college.path() + "/plan/withdraw";
        var reason = Map.of("reason", "有一位学生回校了");
        college.coordinator().post(withdraw, reason).expect(409);
        college.handsInPlan();

        college.leader().post(withdraw, reason).expect(403);
        school.person("cs-coordinator").post(withdraw, reason).expect(404);
        college.coordinator().post(withdraw, reason).expect(204);

        assertThat(standing(college)).isEqualTo("PLANNING 1");
        assertThat(college.leader().tasks("UserTask_SignPlan", college.key())).isZero();
        college.handsInPlan();
        college.leader().approve("UserTask_SignPlan", college.key()).expect(204);
        college.coordinator().post(withdraw, reason).expect(409);
    }

    @Test
    void objectionOfTheSchoolLeaderIsShownToSignerSealKeeperAndCentre() {
        var college = school.opens("returns-objection", "ART", Map.of());
        var rows = college.phoneRows(2);
        rows.get(0).put("schoolLeader", "president");
        rows.get(0).put("schoolLeaderAgreed", false);
        college.savesFew(rows);
        refuses(college.coordinator().handIn("UserTask_FillPlan", college.key()), 422, "visits[0].schoolLeaderAgreed");
        assertThat(notices(college.key())).extracting(Told::to).contains("president");
        rows.get(0).put("schoolLeaderAgreed", true);
        college.savesFew(rows);
        college.handsInPlan();

        var president = school.person("president");
        var objections = college.path() + "/plan/objections";
        assertThat(texts(
                        president
                                .get(college.path() + "/plan")
                                .expect(200)
                                .json()
                                .get("visits"),
                        "studentNumber"))
                .containsExactly(number(rows.get(0)));
        president
                .post(objections, Map.of("studentNumber", number(rows.get(1)), "remarks", "与我无关"))
                .expect(422);
        president
                .post(objections, Map.of("studentNumber", number(rows.get(0)), "remarks", "当天有会议，请改期"))
                .expect(201);

        for (var step : List.of("UserTask_SignPlan", "UserTask_SealPlan", "UserTask_ReviewPlan")) {
            var holder = holder(college, step);
            assertThat(texts(holder.form(step, college.key()).get("objections"), "remarks"))
                    .containsExactly("当天有会议，请改期");
            holder.approve(step, college.key()).expect(204);
        }
        president
                .post(objections, Map.of("studentNumber", number(rows.get(0)), "remarks", "太晚了"))
                .expect(409);
        assertThat(president.tasks("UserTask_ConductVisit", college.key() + "/" + number(rows.get(0))))
                .isOne();
    }

    @Test
    void reportComesBackAndIsAccepted() {
        var college = school.opens("returns-report", "ART", Map.of());
        var rows = college.rows(1);
        rows.get(0).put("mode", "VIDEO");
        college.visitsRun(rows);
        var visit = college.visits().get(0);
        var visitor = college.visitorOf(visit);
        var path = "/api/visits/" + visit.get("id").asText();
        refuses(visitor.handIn("UserTask_ConductVisit", college.visitKey(visit)), 422, "narrative", "startedAt");
        college.writesReport(visit, Map.of("risk", "URGENT"));
        college.handsInReport(visit);
        assertThat(notices(college.visitKey(visit)))
                .filteredOn(told -> told.subject().contains("紧急"))
                .extracting(Told::to)
                .containsExactly("art-leader");
        assertThat(college.leader()
                        .form("UserTask_CheckReport", college.visitKey(visit))
                        .get("photos")
                        .asText())
                .isEqualTo("2 / 2");
        assertThat(school.person("admin").form("UserTask_CheckReport", college.visitKey(visit)))
                .doesNotContainKeys("studentName", "photos");

        visitor.put(path + "/report", SampleSchool.College.report("VIDEO")).expect(409);
        visitor.upload(path + "/evidence", "迟到.jpg", SampleFiles.photo(77)).expect(409);
        var file = visitor.get(path)
                .expect(200)
                .json()
                .get("evidence")
                .get(0)
                .get("id")
                .asText();
        visitor.delete(path + "/evidence/" + file).expect(409);
        visitor.approve(college.leader().task("UserTask_CheckReport", college.visitKey(visit)))
                .expect(403);
        college.leader()
                .sendBack("UserTask_CheckReport", college.visitKey(visit), "请写清家庭收入来源")
                .expect(204);

        var returned = visitor.get(path).expect(200).json();
        assertThat(returned.get("state").asText()).isEqualTo("RETURNED");
        assertThat(returned.get("round").asInt()).isEqualTo(2);
        assertThat(visitor.form("UserTask_ConductVisit", college.visitKey(visit))
                        .get("lastRemarks")
                        .asText())
                .isEqualTo("请写清家庭收入来源");
        assertThat(notices(college.visitKey(visit)))
                .filteredOn(told -> told.subject().contains("退回"))
                .extracting(Told::to)
                .contains(visitor.account(), "art-coordinator");
        visitor.delete(path + "/evidence/" + file).expect(204);
        refuses(visitor.handIn("UserTask_ConductVisit", college.visitKey(visit)), 422, "evidence.photos");
        visitor.upload(path + "/evidence", "补拍.jpg", SampleFiles.photo(78)).expect(201);
        college.handsInReport(visit);
        var check = college.leader().task("UserTask_CheckReport", college.visitKey(visit));
        college.leader().approve(check).expect(204);
        assertThat(college.state()).isEqualTo("SUMMARISING");
        college.coordinator().approve(check).expect(409);
        school.person("cs-leader").approve(check).expect(404);
    }

    @Test
    void materialsComeBackFromSignerSealKeeperAndCentreAndPaperToo() {
        var college = school.opens("returns-materials", "ART", Map.of());
        college.visitsRun(college.phoneRows(2));
        college.makesAllVisits();
        refuses(college.coordinator().handIn("UserTask_Summarise", college.key()), 422, "overview");
        college.savesSummary();
        college.handsInMaterials();

        summaryLockedAt(college, "学院领导");
        college.coordinator()
                .upload(college.path() + "/summary/evidence", "推文.jpg", SampleFiles.photo(9))
                .expect(409);
        college.leader()
                .sendBack("UserTask_SignMaterials", college.key(), "概况缺人数")
                .expect(204);
        assertThat(standing(college)).isEqualTo("SUMMARISING 2");
        assertThat(college.coordinator()
                        .form("UserTask_Summarise", college.key())
                        .get("lastRemarks")
                        .asText())
                .isEqualTo("概况缺人数");
        college.handsInMaterials();
        college.leader().approve("UserTask_SignMaterials", college.key()).expect(204);

        summaryLockedAt(college, "印章");
        college.sealKeeper()
                .sendBack("UserTask_SealMaterials", college.key(), "附件2 未附")
                .expect(204);
        assertThat(standing(college)).isEqualTo("SUMMARISING 3");
        var summary = college.coordinator()
                .get(college.path() + "/summary")
                .expect(200)
                .json();
        college.coordinator()
                .put(
                        college.path() + "/summary",
                        Map.of(
                                "overview", "学院共走访 2 户，全部建档，逐户形成帮扶清单。",
                                "problems", summary.get("problems").asText(),
                                "solutions", summary.get("solutions").asText(),
                                "posts", List.of(),
                                "cases", List.of()))
                .expect(200);
        college.handsInMaterials();
        assertThat(texts(
                        college.leader()
                                .form("UserTask_SignMaterials", college.key())
                                .get("changes"),
                        "change"))
                .contains("学院家访情况");
        college.materialsAreSealed();

        summaryLockedAt(college, "资助");
        college.centre()
                .sendBack("UserTask_ReviewMaterials", college.key(), "请补充问题与建议")
                .expect(204);
        assertThat(standing(college)).isEqualTo("SUMMARISING 4");
        college.handsInMaterials();
        college.materialsAreSealed();
        assertThat(texts(
                        college.centre()
                                .form("UserTask_ReviewMaterials", college.key())
                                .get("rounds"),
                        "remarks"))
                .contains("概况缺人数", "附件2 未附", "请补充问题与建议");
        college.centre().approve("UserTask_ReviewMaterials", college.key()).expect(204);
        assertThat(texts(college.visits(), "state")).containsOnly("CONFIRMED");

        college.centre().approve("UserTask_ReceivePaper", college.key()).expect(422);
        college.centre()
                .sendBack("UserTask_ReceivePaper", college.key(), "附件1 未盖章")
                .expect(204);
        assertThat(standing(college)).isEqualTo("AWAITING_PAPER 5");
        college.paperArrives();
        assertThat(standing(college)).isEqualTo("CLOSED 5");
    }

    @Test
    void fillerSignerAndSealKeeperAreThreePersons() {
        var college = school.opens("returns-four-eyes", "ME", Map.of());
        var both = hires("me-two-offices", "ME", "college-coordinator", "college-leader", "seal-keeper");
        try {
            college.savesFew(college.phoneRows(1));
            both.handIn("UserTask_FillPlan", college.key()).expect(204);
            both.approve("UserTask_SignPlan", college.key()).expect(403);
            college.leader().approve("UserTask_SignPlan", college.key()).expect(204);
            both.approve("UserTask_SealPlan", college.key()).expect(403);
            college.sealKeeper()
                    .sendBack("UserTask_SealPlan", college.key(), "请他人填报")
                    .expect(204);
            // a new round, and other persons
            college.handsInPlan();
            both.approve("UserTask_SignPlan", college.key()).expect(204);
            both.approve("UserTask_SealPlan", college.key()).expect(403);
            college.sealKeeper().approve("UserTask_SealPlan", college.key()).expect(204);
            college.centre().approve("UserTask_ReviewPlan", college.key()).expect(204);

            college.makesAllVisits();
            college.savesSummary();
            both.handIn("UserTask_Summarise", college.key()).expect(204);
            both.approve("UserTask_SignMaterials", college.key()).expect(403);
            college.leader().approve("UserTask_SignMaterials", college.key()).expect(204);
            both.approve("UserTask_SealMaterials", college.key()).expect(403);
            college.sealKeeper()
                    .approve("UserTask_SealMaterials", college.key())
                    .expect(204);
        } finally {
            closes(both.account());
        }
    }

    @Test
    void whoTookPartInAVisitDoesNotCheckItAndTheCentreDoesWhenNobodyElseIsLeft() {
        var college = school.opens("returns-own-visit", "ART", Map.of());
        var rows = college.phoneRows(2);
        rows.get(0).put("visitors", List.of("art-leader", "art-visitor-1"));
        rows.get(1).put("visitors", List.of("art-coordinator", "art-leader"));
        college.visitsRun(rows);
        var first = college.visit(number(rows.get(0)));
        var second = college.visit(number(rows.get(1)));
        for (var visit : List.of(first, second)) {
            college.writesReport(visit, Map.of());
            college.handsInReport(visit);
        }

        var check = college.coordinator().task("UserTask_CheckReport", college.visitKey(first));
        college.leader().approve(check).expect(403);
        college.centre().approve(check).expect(403);
        college.coordinator().approve(check).expect(204);
        var ofCentre = college.centre().task("UserTask_CheckReport", college.visitKey(second));
        college.leader().approve(ofCentre).expect(403);
        college.coordinator().approve(ofCentre).expect(403);
        college.centre().approve(ofCentre).expect(204);
        assertThat(jdbc.sql("select task from trail_entry where subject_id = ? order by position")
                        .param(second.get("id").asText())
                        .query(String.class)
                        .list())
                .contains("centreChecks");
    }

    private static void lockedAt(SampleSchool.College college, String step, String office) {
        var refused = college.coordinator()
                .put(college.path() + "/plan", college.plan(college.phoneRows(1)))
                .expect(409);
        assertThat(refused.json().get("detail").asText()).contains(step).contains(office);
    }

    private static void summaryLockedAt(SampleSchool.College college, String office) {
        var refused = college.coordinator()
                .put(college.path() + "/summary", Map.of("overview", "改一改"))
                .expect(409);
        assertThat(refused.json().get("detail").asText()).contains(office);
    }

    private static Person holder(SampleSchool.College college, String step) {
        return switch (step) {
            case "UserTask_SignPlan" -> college.leader();
            case "UserTask_SealPlan" -> college.sealKeeper();
            default -> college.centre();
        };
    }

    private static String standing(SampleSchool.College college) {
        var facts = college.facts();
        return facts.get("state").asText() + " " + facts.get("round").asInt();
    }

    private static String number(Map<String, Object> row) {
        return row.get("studentNumber").toString();
    }

    private static String studentOf(JsonNode changes, String change) {
        return list(changes).stream()
                .filter(each -> each.get("change").asText().equals(change))
                .map(each -> each.get("student").asText())
                .findFirst()
                .orElseThrow();
    }
}
