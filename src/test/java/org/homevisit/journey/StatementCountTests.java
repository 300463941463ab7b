package org.homevisit.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.homevisit.TestDatabase;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Each action of a user is one commit, and at most six statements beside those of the bare engine in the same step
 * (engine.md §7.2). The actions come over HTTP as people send them; counted is what the application's thread does from
 * the controller on, so the door is in and signing in is not. The bare engine walks the same models beside it.
 */
@Import(StatementCounting.class)
@Tag("statements")
class StatementCountTests extends HttpJourney {

    private static final Logger LOG = LoggerFactory.getLogger(StatementCountTests.class);
    private static final String CAMPAIGN = "counts";
    private static final List<String> VISITORS = List.of("visitor-1", "visitor-2");

    private final StatementTable table = new StatementTable();

    @Autowired
    private StatementLog log;

    @Autowired
    private Accounts accounts;

    private HikariDataSource bareDatabase;
    private BareEngine bare;
    private SampleSchool.College college;
    private SampleSchool.College other;
    private SampleSchool.College third;
    private List<Map<String, Object>> rows;

    @BeforeEach
    void engineBesideTheApplication() {
        var address = TestDatabase.chosen()
                .create("bare" + UUID.randomUUID().toString().replace("-", ""));
        bareDatabase = new HikariDataSource();
        bareDatabase.setJdbcUrl(address.url());
        bareDatabase.setUsername(address.user());
        bareDatabase.setMaximumPoolSize(2);
        bare = new BareEngine(log.around(bareDatabase));
    }

    /** What is remembered for some seconds stays so, because the clock stands: the counts are the same at each run. */
    @BeforeEach
    void peopleAreKnown() {
        for (var group : Group.values()) {
            accounts.inGroup(group);
            for (var code : List.of("CS", "ME", "ART")) {
                accounts.inGroup(group, code);
            }
        }
    }

    @AfterEach
    void engineStops() {
        bare.close();
        bareDatabase.close();
    }

    @Test
    void everyActionIsOneCommitAndLittleMoreThanTheEngines() {
        college = school.college(CAMPAIGN, "ART");
        other = school.college(CAMPAIGN, "ME");
        third = school.college(CAMPAIGN, "CS");
        opening();
        planning();
        visiting();
        otherCollegesLeave();
        changing();
        finishingVisits();
        materials();
        afterwards();
        withdrawing();

        LOG.info("Statements of each action beside the bare engine's:\n{}", table);
        table.write(
                Path.of("target", "statements-" + TestDatabase.chosen().name().toLowerCase() + ".txt"));
        table.verify();
    }

    private void opening() {
        var notice = SampleSchool.campaign(
                CAMPAIGN,
                Map.of("colleges", List.of("CS", "ME", "ART"), "minCoverage", 0.0001, "mediaRequired", false));
        bare.does(
                "startColleges",
                started -> List.of("CS", "ME", "ART")
                        .forEach(code -> bare.start(
                                        "CollegeCampaign", CAMPAIGN + "/" + code, bare.college(CAMPAIGN, code))
                                .run()));
        action(
                "OpenCampaign, three colleges",
                () -> school.centre().post("/api/campaigns", notice).expect(201),
                () -> bare.start("Campaign", CAMPAIGN, Map.of("campaignCode", CAMPAIGN)));
    }

    private void planning() {
        rows = college.phoneRows(14);
        college.savesFew(rows.subList(0, 12));
        fills("FillPlan");
        var leader = college.leader();
        var sign = "/engine-rest/task/" + leader.task("UserTask_SignPlan", college.key());
        action(
                "claim",
                () -> leader.post(sign + "/claim", Map.of("userId", leader.account()))
                        .expect(204),
                () -> bare.claim("UserTask_SignPlan", college.key(), leader.account()));
        action(
                "unclaim",
                () -> leader.post(sign + "/unclaim", Map.of()).expect(204),
                () -> bare.unclaim("UserTask_SignPlan", college.key()));
        action(
                "WithdrawPlan",
                () -> college.coordinator()
                        .post(college.path() + "/plan/withdraw", Map.of("reason", "漏填一户"))
                        .expect(204),
                () -> bare.tell("plan.withdrawn", college.key()));
        fills("FillPlan, again");
        returns("SignPlan", leader);
        fills("FillPlan, second round");
        approves("SignPlan", leader);
        returns("SealPlan", college.sealKeeper());
        fills("FillPlan, third round");
        approves("SignPlan, third round", leader);
        approves("SealPlan", college.sealKeeper());
        returns("ReviewPlan", school.centre());
        action(
                "MoveDeadlines of a college",
                () -> school.centre()
                        .putWithoutVersion(
                                "/api/campaigns/" + CAMPAIGN + "/deadlines?college=ART",
                                Map.of(
                                        "planDeadline",
                                        SampleSchool.noon(LocalDate.now().plusDays(9)),
                                        "reason",
                                        "大雪"))
                        .expect(200),
                () -> bare.tell("campaign.deadlineChanged", college.key()));
        fills("FillPlan, fourth round");
        approves("SignPlan, fourth round", leader);
        approves("SealPlan, fourth round", college.sealKeeper());
        visitsStart(college, rows.subList(0, 12));
        approves("ReviewPlan, starts 12 visits", school.centre());
    }

    private void visiting() {
        writes(
                0,
                Map.of(
                        "nextRevisit",
                        Map.of("planned", true, "date", revisitOn().toString(), "mode", "PHONE")));
        handsIn("ConductVisit, with a revisit", 0, true);
        checks("CheckReport, returned", 0, false);
        handsIn("ConductVisit, again", 0, true);
        bare.does("startRevisit", accepted -> startsRevisit(revisitOn()));
        checks("CheckReport, accepted with a revisit", 0, true);
        bare.does("startRevisit", accepted -> {});
        writes(1, Map.of());
        handsIn("ConductVisit", 1, false);
        checks("CheckReport, accepted", 1, true);
    }

    private void otherCollegesLeave() {
        action(
                "WithdrawCollege, planning",
                () -> school.centre()
                        .post(other.path() + "/withdraw", Map.of("reason", "停办"))
                        .expect(200),
                () -> bare.tell("campaign.withdrawn", other.key()));
        var visits = third.phoneRows(3);
        third.visitsRun(visits);
        bareVisitsRun(third, visits);
        action(
                "WithdrawCollege, 3 visits open",
                () -> school.centre()
                        .post(third.path() + "/withdraw", Map.of("reason", "停办"))
                        .expect(200),
                () -> bare.inTurn(
                        bare.tell("campaign.withdrawn", third.key()),
                        bare.tell("campaign.withdrawn", key(third, visits.get(0))),
                        bare.tell("campaign.withdrawn", key(third, visits.get(1))),
                        bare.tell("campaign.withdrawn", key(third, visits.get(2)))));
    }

    private void changing() {
        var date = LocalDate.now().plusDays(5).toString();
        requests(1, "DATE", 2, Map.of("plannedDate", date));
        action(
                "WithdrawPlanChange",
                () -> college.coordinator()
                        .post(college.path() + "/plan/changes/" + newestChange() + "/withdraw", Map.of("reason", "不改了"))
                        .expect(200),
                () -> bare.tell("change.withdrawn", change(1)));
        requests(2, "DATE", 2, Map.of("plannedDate", date));
        decides("ApprovePlanChange, refused", 2, false, () -> () -> {});
        requests(3, "DATE", 2, Map.of("plannedDate", date));
        decides("ApprovePlanChange, date", 3, true, () -> bare.reassign(key(2), List.of(), List.of()));
        requests(4, "MODE", 2, Map.of("mode", "VIDEO"));
        decides("ApprovePlanChange, mode", 4, true, () -> () -> {});
        requests(5, "VISITORS", 2, Map.of("visitors", List.of("art-visitor-7", "art-visitor-8")));
        decides(
                "ApprovePlanChange, visitors",
                5,
                true,
                () -> bare.reassign(key(2), VISITORS, List.of("visitor-7", "visitor-8")));
        requests(6, "CANCEL", 3, Map.of());
        decides("ApprovePlanChange, cancelled", 6, true, () -> bare.tell("visit.cancelled", key(3)));
        bare.does("startAddedVisit", added -> startsVisit(college, 12));
        requests(7, "ADD", 12, Map.of("visit", rows.get(12)));
        decides("ApprovePlanChange, added", 7, true, () -> bare.tell("visit.added", college.key()));
        bare.does("startAddedVisit", added -> startsVisit(college, 13));
        requests(8, "SWAP", 4, Map.of("visit", rows.get(13)));
        decides(
                "ApprovePlanChange, swapped",
                8,
                true,
                () -> bare.inTurn(bare.tell("visit.added", college.key()), bare.tell("visit.cancelled", key(4))));
        requests(9, "MODE", 2, Map.of("mode", "PHONE"));
        decides("ApprovePlanChange, mode", 9, true, () -> () -> {});
    }

    private void finishingVisits() {
        var left = List.of(2, 5, 6, 7, 8, 9, 10, 11, 12);
        for (var row : left) {
            writes(row, Map.of());
            college.handsInReport(visit(row));
            bareHandsIn(row, false).run();
            college.acceptsReport(visit(row));
            bare.decide("UserTask_CheckReport", key(row), true).run();
        }
        writes(13, Map.of());
        handsIn("ConductVisit, the last", 13, false);
        action(
                "CheckReport, the last accepted",
                () -> college.acceptsReport(visit(13)),
                () -> bare.together(
                        bare.decide("UserTask_CheckReport", key(13), true),
                        bare.tell("college.visitsClosed", college.key())));
    }

    private void materials() {
        action(
                "ReopenVisit",
                () -> college.coordinator()
                        .post("/api/visits/" + visit(5).get("id").asText() + "/reopen", Map.of("reason", "时间写错"))
                        .expect(200),
                () -> bare.start("HomeVisit", key(5), bare.visit(CAMPAIGN, "ART")));
        handsIn("ConductVisit, reopened", 5, false);
        checks("CheckReport, reopened", 5, true);
        college.savesSummary();
        summarises("Summarise");
        returns("SignMaterials", college.leader());
        summarises("Summarise, second round");
        approves("SignMaterials", college.leader());
        returns("SealMaterials", college.sealKeeper());
        summarises("Summarise, third round");
        approves("SignMaterials, third round", college.leader());
        bare.does("drawSample", drawn -> List.of(1, 2).forEach(this::startsCall));
        approves("SealMaterials, draws the sample", college.sealKeeper());
        bare.does("drawSample", drawn -> {});
        returns("ReviewMaterials", school.centre());
        summarises("Summarise, fourth round");
        approves("SignMaterials, fourth round", college.leader());
        approves("SealMaterials, fourth round", college.sealKeeper());
        calls();
        approves("ReviewMaterials", school.centre());
    }

    private void calls() {
        var calls = list(school.centre()
                .get("/api/campaigns/" + CAMPAIGN + "/verification-calls")
                .expect(200)
                .json()
                .get("content"));
        verifies("VerifyVisit, confirmed", calls.get(0), 1, Map.of("outcome", "CONFIRMED", "spokeWith", "父亲"));
        verifies("VerifyVisit, disputed", calls.get(1), 2, Map.of("outcome", "DISPUTED", "remarks", "家长说没有来过"));
    }

    private void afterwards() {
        var remarks = Map.of("approved", false, "remarks", "缺盖章");
        var paper = school.centre().task("UserTask_ReceivePaper", college.key());
        action(
                "ReceivePaper, returned",
                () -> school.centre().complete(paper, remarks).expect(204),
                () -> bare.decide("UserTask_ReceivePaper", college.key(), false));
        for (var item : List.of("PLAN", "STATISTICS", "MATERIALS")) {
            school.centre()
                    .post(
                            college.path() + "/papers",
                            Map.of("item", item, "receivedOn", LocalDate.now().toString()))
                    .expect(201);
        }
        action(
                "ReceivePaper, of the last college",
                () -> school.centre()
                        .approve("UserTask_ReceivePaper", college.key())
                        .expect(204),
                () -> bare.together(
                        bare.decide("UserTask_ReceivePaper", college.key(), true),
                        bare.tell("campaign.collegesClosed", CAMPAIGN)));
        school.centre()
                .put("/api/campaigns/" + CAMPAIGN + "/summary", Map.of("overview", "材料齐全。"))
                .expect(200);
        action(
                "CompileCampaignSummary",
                () -> school.centre()
                        .handIn("UserTask_CompileCampaignSummary", CAMPAIGN)
                        .expect(204),
                () -> bare.complete("UserTask_CompileCampaignSummary", CAMPAIGN, Map.of()));
        var next = revisitOn().plusYears(1);
        bare.does("startNextRevisit", again -> startsRevisit(next));
        revisits(
                "ConductRevisit, again",
                revisitOn(),
                Map.of("planned", true, "date", next.toString(), "mode", "PHONE"));
        revisits("ConductRevisit", next, Map.of("planned", false));
    }

    private void withdrawing() {
        var code = "counts-withdrawn";
        school.centre()
                .post("/api/campaigns", SampleSchool.campaign(code, Map.of("colleges", List.of("ME", "ART"))))
                .expect(201);
        bare.does(
                "startColleges",
                started -> List.of("ME", "ART")
                        .forEach(each -> bare.start("CollegeCampaign", code + "/" + each, bare.college(code, each))
                                .run()));
        bare.start("Campaign", code, Map.of("campaignCode", code)).run();
        action(
                "MoveDeadlines of a campaign, two colleges",
                () -> school.centre()
                        .putWithoutVersion(
                                "/api/campaigns/" + code + "/deadlines",
                                Map.of(
                                        "planDeadline",
                                        SampleSchool.noon(LocalDate.now().plusDays(9)),
                                        "reason",
                                        "大雪"))
                        .expect(200),
                () -> bare.inTurn(
                        bare.tell("campaign.deadlineChanged", code + "/ME"),
                        bare.tell("campaign.deadlineChanged", code + "/ART")));
        action(
                "WithdrawCampaign, two colleges",
                () -> school.centre()
                        .post("/api/campaigns/" + code + "/withdraw", Map.of("reason", "停办"))
                        .expect(200),
                () -> bare.inTurn(
                        bare.tell("campaign.withdrawn", code),
                        bare.tell("campaign.withdrawn", code + "/ME"),
                        bare.tell("campaign.withdrawn", code + "/ART")));
    }

    /** The bare step is got ready before it is counted. */
    private void action(String name, Runnable ours, Supplier<Runnable> bareStep) {
        var counted = log.ofRequest(ours);
        var step = bareStep.get();
        table.add(name, counted, log.of(step));
    }

    private void fills(String name) {
        action(name, college::handsInPlan, () -> bare.complete("UserTask_FillPlan", college.key(), Map.of()));
    }

    private void summarises(String name) {
        action(name, college::handsInMaterials, () -> bare.complete("UserTask_Summarise", college.key(), Map.of()));
    }

    private void approves(String name, Person person) {
        var task = "UserTask_" + name.split(",")[0];
        var id = person.task(task, college.key());
        action(
                name,
                () -> person.complete(id, Map.of("approved", true)).expect(204),
                () -> bare.decide(task, college.key(), true));
    }

    private void returns(String name, Person person) {
        var task = "UserTask_" + name;
        var id = person.task(task, college.key());
        action(
                name + ", returned",
                () -> person.complete(id, Map.of("approved", false, "remarks", "请补充"))
                        .expect(204),
                () -> bare.decide(task, college.key(), false));
    }

    private void handsIn(String name, int row, boolean revisit) {
        var visit = visit(row);
        action(name, () -> college.handsInReport(visit), () -> bareHandsIn(row, revisit));
    }

    private Runnable bareHandsIn(int row, boolean revisit) {
        return bare.complete("UserTask_ConductVisit", key(row), Map.of("revisitPlanned", revisit));
    }

    private void checks(String name, int row, boolean accepted) {
        var id = college.leader().task("UserTask_CheckReport", key(row));
        action(
                name,
                () -> college.leader()
                        .complete(id, Map.of("approved", accepted, "remarks", accepted ? "" : "请补充"))
                        .expect(204),
                () -> bare.decide("UserTask_CheckReport", key(row), accepted));
    }

    private void verifies(String name, JsonNode call, int bareCall, Map<String, ?> answer) {
        var key = college.key() + "/" + call.get("studentNumber").asText() + "/call-"
                + call.get("number").asText();
        action(
                name,
                () -> school.centre()
                        .complete(school.centre().task("UserTask_VerifyVisit", key), answer)
                        .expect(204),
                () -> bare.complete(
                        "UserTask_VerifyVisit", callKey(bareCall), Map.of("outcome", answer.get("outcome"))));
    }

    private void revisits(String name, LocalDate on, Map<String, Object> next) {
        var key = revisitKey(on);
        fires(key, "Event_RevisitDue");
        bare.fire(key);
        var id = jdbc.sql("select cast(id as varchar(36)) from revisit where student_number = ? and state = 'DUE'")
                .param(number(0))
                .query(String.class)
                .single();
        var visitor = school.person(visit(0).get("visitors").get(0).asText());
        visitor.put(
                        "/api/revisits/" + id + "/report",
                        Map.of(
                                "date", LocalDate.now().toString(),
                                "mode", "PHONE",
                                "who", "学生本人",
                                "text", "学生学习稳定，勤工助学岗位已落实。",
                                "risk", "NONE",
                                "nextRevisit", next))
                .expect(200);
        action(
                name,
                () -> visitor.handIn("UserTask_ConductRevisit", key).expect(204),
                () -> bare.complete("UserTask_ConductRevisit", key, Map.of("again", next.get("planned"))));
    }

    private void requests(int number, String kind, int row, Map<String, Object> more) {
        var change = new HashMap<>(more);
        change.put("kind", kind);
        change.put("studentNumber", number(row));
        change.put("reason", "家长临时外出");
        action(
                "RequestPlanChange, " + kind.toLowerCase(),
                () -> college.coordinator()
                        .post(college.path() + "/plan/changes", change)
                        .expect(201),
                () -> bare.start(
                        "PlanChange",
                        change(number),
                        Map.of(
                                "campaignCode",
                                CAMPAIGN,
                                "college",
                                "ART",
                                "changeId",
                                UUID.randomUUID().toString())));
    }

    private void decides(String name, int number, boolean approved, Supplier<Runnable> effect) {
        var task = "UserTask_ApprovePlanChange";
        var id = school.centre().task(task, change(number));
        action(
                name,
                () -> school.centre()
                        .complete(id, Map.of("approved", approved, "remarks", "已阅"))
                        .expect(204),
                () -> bare.inTurn(effect.get(), bare.decide(task, change(number), approved)));
    }

    private String newestChange() {
        return college.coordinator()
                .get(college.path() + "/plan/changes")
                .expect(200)
                .json()
                .get("content")
                .get(0)
                .get("id")
                .asText();
    }

    private void writes(int row, Map<String, Object> changes) {
        var report = SampleSchool.College.report("PHONE");
        report.putAll(changes);
        var visit = visit(row);
        college.visitorOf(visit)
                .put("/api/visits/" + visit.get("id").asText() + "/report", report)
                .expect(200);
    }

    private void bareVisitsRun(SampleSchool.College of, List<Map<String, Object>> planned) {
        bare.complete("UserTask_FillPlan", of.key(), Map.of()).run();
        bare.decide("UserTask_SignPlan", of.key(), true).run();
        bare.decide("UserTask_SealPlan", of.key(), true).run();
        visitsStart(of, planned);
        bare.decide("UserTask_ReviewPlan", of.key(), true).run();
    }

    private void visitsStart(SampleSchool.College of, List<Map<String, Object>> planned) {
        var code = of.key().split("/")[1];
        bare.does(
                "startVisits",
                approved -> bare.startAll(
                        "HomeVisit",
                        planned.stream()
                                .collect(Collectors.toMap(row -> key(of, row), row -> bare.visit(CAMPAIGN, code)))));
    }

    private void startsVisit(SampleSchool.College of, int row) {
        bare.start("HomeVisit", key(of, rows.get(row)), bare.visit(CAMPAIGN, "ART"))
                .run();
    }

    private void startsCall(int number) {
        bare.start(
                        "VerificationCall",
                        callKey(number),
                        Map.of(
                                "campaignCode",
                                CAMPAIGN,
                                "college",
                                "ART",
                                "visitId",
                                UUID.randomUUID().toString(),
                                "callId",
                                UUID.randomUUID().toString()))
                .run();
    }

    private void startsRevisit(LocalDate on) {
        bare.start(
                        "Revisit",
                        revisitKey(on),
                        Map.of(
                                "college",
                                "ART",
                                "revisitId",
                                UUID.randomUUID().toString(),
                                "dueAt",
                                on + "T09:00:00+08:00"))
                .run();
    }

    private static LocalDate revisitOn() {
        return LocalDate.now().plusDays(180);
    }

    private String revisitKey(LocalDate on) {
        return "ART/" + number(0) + "/" + DateTimeFormatter.ofPattern("yyyy-MM").format(on);
    }

    private String callKey(int number) {
        return key(number) + "/call-1";
    }

    private String change(int number) {
        return college.key() + "/change-" + number;
    }

    private JsonNode visit(int row) {
        return college.visit(number(row));
    }

    private String number(int row) {
        return rows.get(row).get("studentNumber").toString();
    }

    private String key(int row) {
        return key(college, rows.get(row));
    }

    private static String key(SampleSchool.College of, Map<String, Object> row) {
        return of.key() + "/" + row.get("studentNumber");
    }
}
