package org.homevisit.engine.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.homevisit.campaign.Campaign;
import org.homevisit.campaign.CampaignState;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.campaign.Deadlines;
import org.homevisit.campaign.MoveDeadlines;
import org.homevisit.campaign.NewCampaign;
import org.homevisit.campaign.OpenCampaign;
import org.homevisit.campaign.PhotoMinima;
import org.homevisit.campaign.WithdrawCampaign;
import org.homevisit.campaign.WithdrawCollege;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.StudentLeaves;
import org.homevisit.plan.DecidePlan;
import org.homevisit.plan.PlanStep;
import org.homevisit.plan.SubmitPlan;
import org.homevisit.security.Caller;
import org.homevisit.security.Caller.Answer;
import org.homevisit.shared.Refusal;
import org.homevisit.verification.AnswerCall;
import org.homevisit.verification.CallOutcome;
import org.homevisit.visit.CancelVisit;
import org.homevisit.visit.SubmitReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@MockitoBean(types = {SubmitReport.class, WithdrawCampaign.class, WithdrawCollege.class})
class DoorTests {

    private static final String APPS = "/camunda/api/engine/engine/default";
    private static final CollegeKey CS = new CollegeKey("2022-winter", "CS");

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TaskEntries entries;

    @MockitoBean
    private SubmitPlan submitPlan;

    @MockitoBean
    private DecidePlan decidePlan;

    @MockitoBean
    private AnswerCall answerCall;

    @MockitoBean
    private OpenCampaign openCampaign;

    @MockitoBean
    private MoveDeadlines moveDeadlines;

    @MockitoBean
    private CancelVisit cancelVisit;

    @MockitoBean
    private StudentLeaves studentLeaves;

    @Autowired
    private SubmitReport submitReport;

    @Autowired
    private WithdrawCampaign withdrawCampaign;

    private Caller leader;

    @BeforeEach
    void callers() {
        leader = as("cs-leader");
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "submit-form"})
    void aDecisionGoesToItsUseCase(String verb) {
        var task = waiting("UserTask_SignPlan", "college-leader");

        var answer = leader.post("/engine-rest/task/" + task + "/" + verb, """
                {"variables":{"approved":{"value":true,"type":"Boolean"},"remarks":{"value":null}},"withVariablesInReturn":true,"businessKey":"x"}""");

        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        verify(decidePlan)
                .decide(
                        eq(CS),
                        eq(PlanStep.SIGN),
                        eq(true),
                        isNull(),
                        argThat(by -> by.account().equals("cs-leader")));
    }

    @Test
    void tasklistGoesThroughTheSameDoor() {
        var task = waiting("UserTask_SignPlan", "college-leader");
        var browser = Caller.at(port);
        browser.signIn("cs-leader", "demo");
        browser.withToken();

        var answer = browser.post(APPS + "/task/" + task + "/submit-form", """
                {"variables":{"approved":{"value":false},"remarks":{"value":"请补充走访安排"}}}""");

        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
        verify(decidePlan).decide(eq(CS), eq(PlanStep.SIGN), eq(false), eq("请补充走访安排"), any());
        assertThat(browser.post(APPS + "/task/" + task + "/submit-form/", "{}").status())
                .isEqualTo(403);
        assertThat(browser.post("/engine-rest/task/" + task + "/submit-form/", "{}")
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'variables':{'approved':{'value':true},'evil':{'value':1},'state':{'value':2}}} | 400 | evil state",
                "{'variables':{'approved':{'value':'true'}}} | 400 | approved",
                "{'variables':{'approved':{'value':1},'remarks':{'value':7}}} | 400 | approved remarks",
                "{'variables':{'approved':true}} | 400 | approved",
                "{'variables':{'approved':[]}} | 400 | approved",
                "{'variables':[]} | 400 | variables",
                "{'variables':{}} | 422 | approved",
                "{} | 422 | approved",
                "{'variables':{'approved':{'value':null}}} | 422 | approved",
                "{'variables':{'approved':{'value':false}}} | 422 | remarks",
                "{'variables':{'approved':{'value':false},'remarks':{'value':'  '}}} | 422 | remarks",
                "{'variables':{'approved':{'value':true},'remarks':{'value':'LONG'}}} | 422 | remarks",
                "{'variables':{'approved':{'value':true},'remarks':{'value':'a\\u0000b'}}} | 400 | variables.remarks.value",
                "[] | 400 | ''",
                "'{'variables': | 400 | ''",
                "5 | 400 | ''"
            })
    void wrongValuesAreNamed(String body, int status, String fields) {
        var task = waiting("UserTask_SignPlan", "college-leader");

        var answer = leader.post(
                "/engine-rest/task/" + task + "/complete",
                body.replace("'", "\"").replace("LONG", "长".repeat(2001)));

        refused(answer, status);
        for (var field : fields.isEmpty() ? new String[0] : fields.split(" ")) {
            assertThat(answer.json().get("errors").findValuesAsText("field")).contains(field);
        }
        verifyNoInteractions(decidePlan);
    }

    @Test
    void whatHandsInTakesNoVariables() {
        var task = waiting("UserTask_FillPlan", "college-coordinator");
        var coordinator = as("cs-coordinator");

        refused(
                coordinator.post(
                        "/engine-rest/task/" + task + "/complete", "{\"variables\":{\"approved\":{\"value\":true}}}"),
                400);
        verifyNoInteractions(submitPlan);

        assertThat(coordinator
                        .post("/engine-rest/task/" + task + "/complete", "{}")
                        .status())
                .isEqualTo(204);
        assertThat(coordinator
                        .call("POST", "/engine-rest/task/" + task + "/complete", null)
                        .status())
                .isEqualTo(204);
        verify(submitPlan, org.mockito.Mockito.times(2)).submit(eq(CS), any());
    }

    @Test
    void onlyItsHolderDoesATask() {
        var task = waiting("UserTask_SignPlan", "college-leader");
        var body = "{\"variables\":{\"approved\":{\"value\":true}}}";
        var path = "/engine-rest/task/" + task + "/complete";

        for (var other : List.of("cs-coordinator", "cs-seal", "cs-visitor-1", "centre", "admin", "president")) {
            refused(as(other).post(path, body), 403);
        }
        for (var foreign : List.of("me-leader", "me-visitor-1")) {
            refused(as(foreign).post(path, body), 404);
        }
        refused(leader.post("/engine-rest/task/none/complete", body), 404);
        refused(leader.post("/engine-rest/task/" + UUID.randomUUID() + "/submit-form", body), 404);
        verifyNoInteractions(decidePlan);
    }

    @Test
    void aTaskDoneMeanwhileIsAConflictAndOneTakenAwayIsGone() {
        var done = waiting("UserTask_SignPlan", "college-leader");
        tasks.complete(done);
        var taken = waiting("UserTask_SignPlan", "college-leader");
        runtime.deleteProcessInstance(
                tasks.createTaskQuery().taskId(taken).singleResult().getProcessInstanceId(), "withdrawn");

        refused(leader.post("/engine-rest/task/" + done + "/complete", "{}"), 409);
        refused(as("centre").post("/engine-rest/task/" + done + "/complete", "{}"), 409);
        refused(as("me-leader").post("/engine-rest/task/" + done + "/complete", "{}"), 404);
        refused(leader.post("/engine-rest/task/" + taken + "/complete", "{}"), 404);
    }

    @Test
    void whatAUseCaseThrowsIsToldAndNeverTraced() {
        var task = waiting("UserTask_SignPlan", "college-leader");
        var path = "/engine-rest/task/" + task + "/complete";
        var body = "{\"variables\":{\"approved\":{\"value\":true}}}";

        doThrow(Refusal.conflict("door.decided")).when(decidePlan).decide(any(), any(), anyBoolean(), any(), any());
        assertThat(refused(leader.post(path, body), 409).json().get("message").textValue())
                .isEqualTo("此任务已办理，请刷新列表");
        assertThat(as("cs-leader")
                        .with("Accept-Language", "en")
                        .post(path, body)
                        .json()
                        .get("detail")
                        .textValue())
                .isEqualTo("This task has been dealt with; reload the list");

        doThrow(new RuntimeException(new OptimisticLockingException("lost")))
                .when(decidePlan)
                .decide(any(), any(), anyBoolean(), any(), any());
        refused(leader.post(path, body), 409);

        doThrow(new IllegalStateException("secret")).when(decidePlan).decide(any(), any(), anyBoolean(), any(), any());
        assertThat(refused(leader.post(path, body), 500).body())
                .doesNotContain("secret")
                .doesNotContain("Exception");
    }

    @Test
    void aBodyOverItsLimitIsRefusedBeforeItIsRead() {
        var task = waiting("UserTask_SignPlan", "college-leader");
        var remarks = "{\"variables\":{\"approved\":{\"value\":true},\"remarks\":{\"value\":\"" + "x".repeat(5_000_000)
                + "\"}}}";

        refused(leader.post("/engine-rest/task/" + task + "/complete", remarks), 413);
        refused(leader.post(APPS + "/task/" + task + "/submit-form", remarks), 413);
    }

    @Test
    void callsAreAnsweredWithTheirOutcome() {
        var call = UUID.randomUUID();
        var task = waiting("UserTask_VerifyVisit", "centre", Map.of("callId", call.toString()));
        var path = "/engine-rest/task/" + task + "/complete";
        var centre = as("centre");

        refused(centre.post(path, "{\"variables\":{\"outcome\":{\"value\":\"MAYBE\"}}}"), 400);
        refused(centre.post(path, "{\"variables\":{\"outcome\":{\"value\":\"DISPUTED\"}}}"), 422);
        assertThat(centre.post(
                                path,
                                "{\"variables\":{\"outcome\":{\"value\":\"CONFIRMED\"},\"spokeWith\":{\"value\":\"母亲\"}}}")
                        .status())
                .isEqualTo(204);
        verify(answerCall).answer(eq(call), eq(CallOutcome.CONFIRMED), eq("母亲"), isNull(), any());
    }

    @Test
    void aNamedVisitorIsACandidateByName() {
        var visit = UUID.randomUUID();
        var task = waiting("UserTask_ConductVisit", null, Map.of("visitId", visit.toString()));
        tasks.addCandidateUser(task, "cs-visitor-1");

        refused(as("cs-visitor-2").post("/engine-rest/task/" + task + "/complete", "{}"), 403);
        assertThat(as("cs-visitor-1")
                        .post("/engine-rest/task/" + task + "/complete", "{}")
                        .status())
                .isEqualTo(204);
        verify(submitReport).submit(eq(visit), any());
    }

    @Test
    void claimingIsForOneselfAndForCandidates() {
        var task = waiting("UserTask_SignPlan", "college-leader");

        refused(leader.post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"cs-seal\"}"), 403);
        refused(as("cs-seal").post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"cs-seal\"}"), 403);
        refused(as("me-leader").post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"me-leader\"}"), 404);
        assertThat(leader.post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"cs-leader\"}")
                        .status())
                .isEqualTo(204);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isEqualTo("cs-leader");
        refused(as("cs-seal").post("/engine-rest/task/" + task + "/unclaim", "{}"), 403);
        assertThat(leader.post("/engine-rest/task/" + task + "/unclaim", "{}").status())
                .isEqualTo(204);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
    }

    @Test
    void theStartFormOpensACampaign() {
        when(openCampaign.open(any(), any())).thenReturn(campaign("2030-winter"));
        var form = """
                {"variables":{"code":{"value":"2030-winter"},"name":{"value":"寒假家访"},"visitFrom":{"value":"2030-01-20"},
                 "visitTo":{"value":"2030-02-20"},"planDeadline":{"value":"2030-01-10T12:00+08:00"},"minCoverage":{"value":"0.01"},
                 "photosOnsite":{"value":4},"mediaRequired":{"value":true},"colleges":{"value":"CS，ME, ART"},"theme":{"value":""},
                 "notice":{"value":null}}}""";

        var answer = as("centre").post("/engine-rest/process-definition/key/Campaign/submit-form", form);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().get("businessKey").textValue()).isEqualTo("2030-winter");
        verify(openCampaign)
                .open(
                        argThat((NewCampaign wanted) -> wanted.colleges().equals(List.of("CS", "ME", "ART"))
                                && wanted.minCoverage().compareTo(new BigDecimal("0.01")) == 0
                                && wanted.visitFrom().equals(LocalDate.of(2030, 1, 20))
                                && wanted.planDeadline().isEqual(OffsetDateTime.parse("2030-01-10T12:00+08:00"))
                                && wanted.theme() == null
                                && wanted.photoMinima().onsite() == 4),
                        argThat((Actor by) -> by.account().equals("centre")));
        var refusal = as("centre")
                .post(
                        "/engine-rest/process-definition/key/Campaign/submit-form",
                        "{\"variables\":{\"visitFrom\":{\"value\":\"2030-02-30\"},\"planDeadline\":{\"value\":\"soon\"},\"minCoverage\":{\"value\":\"x\"},\"state\":{\"value\":1}}}");
        assertThat(refused(refusal, 400).json().get("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("visitFrom", "planDeadline", "minCoverage", "state");
        refused(as("cs-coordinator").post("/engine-rest/process-definition/key/Campaign/submit-form", form), 403);
        refused(as("centre").post("/engine-rest/process-definition/nothing/submit-form", form), 404);
    }

    @Test
    void messagesGoToTheirUseCases() {
        var centre = as("centre");

        assertThat(message(centre, "visit.cancelled", "2022-winter/CS/191102034", "\"reason\":{\"value\":\"搬家\"}")
                        .status())
                .isEqualTo(204);
        verify(cancelVisit).cancel(eq(CS), eq("191102034"), eq("搬家"), any());
        assertThat(message(as("admin"), "student.left", "2022-winter/CS/191102034", "\"reason\":{\"value\":\"退学\"}")
                        .status())
                .isEqualTo(204);
        verify(studentLeaves).leave(eq("191102034"), eq("退学"), any());
        assertThat(message(
                                centre,
                                "campaign.deadlineChanged",
                                "2022-winter/CS",
                                "\"planDeadline\":{\"value\":\"2022-01-01T12:00:00+08:00\"},\"reason\":{\"value\":\"延期\"}")
                        .status())
                .isEqualTo(204);
        verify(moveDeadlines).move(eq("2022-winter"), eq("CS"), any(), isNull(), isNull(), eq("延期"), any());

        refused(
                message(
                        centre,
                        "visit.cancelled",
                        "2022-winter/CS/1",
                        "\"reason\":{\"value\":\"x\"},\"visitId\":{\"value\":\"x\"}"),
                400);
        refused(message(centre, "visit.cancelled", "2022-winter/CS/1", ""), 422);
        refused(message(centre, "visit.cancelled", "2022-winter", "\"reason\":{\"value\":\"x\"}"), 422);
        refused(message(centre, "visit.added", "2022-winter/CS", "\"reason\":{\"value\":\"x\"}"), 400);
        refused(message(centre, "college.visitsClosed", "2022-winter/CS", ""), 400);
        refused(centre.post("/engine-rest/message", "{\"messageName\":\"visit.cancelled\"}"), 422);
        refused(message(leader, "visit.cancelled", "2022-winter/CS/1", "\"reason\":{\"value\":\"x\"}"), 403);
    }

    @Test
    void messagesAreAddressedByTheirBusinessKeyAlone() {
        for (var address : List.of("\"tenantId\":\"CS\"", "\"correlationKeys\":{\"college\":{\"value\":\"CS\"}}")) {
            refused(
                    as("centre")
                            .post(
                                    "/engine-rest/message",
                                    "{\"messageName\":\"campaign.withdrawn\",\"businessKey\":\"2022-winter\"," + address
                                            + ",\"processVariables\":{\"reason\":{\"value\":\"x\"}}}"),
                    400);
        }
        verifyNoInteractions(withdrawCampaign);
    }

    @Test
    void nothingButCampaignsIsStartedFromOutside() {
        for (var path : List.of("HomeVisit/submit-form", "CollegeCampaign/tenant-id/CS/submit-form")) {
            refused(as("admin").post("/engine-rest/process-definition/key/" + path, "{}"), 403);
        }
        refused(as("admin").post("/engine-rest/process-definition/key/HomeVisit/start", "{}"), 422);
        refused(as("admin").post("/engine-rest/condition", "{}"), 400);
    }

    @Test
    void whatIsGoneHasNoForm() {
        for (var form : List.of("form-variables", "deployed-form", "rendered-form")) {
            refused(leader.get("/engine-rest/task/none/" + form), 404);
        }
    }

    @Test
    void candidatesSeeTheirTasksAndTheirsAlone() {
        var task = waiting("UserTask_Other", "college-leader");

        assertThat(leader.get("/engine-rest/task?maxResults=2000").json().findValuesAsText("id"))
                .contains(task);
        assertThat(as("centre").get("/engine-rest/task?maxResults=2000").json().findValuesAsText("id"))
                .contains(task);
        for (var other : List.of("me-leader", "cs-visitor-1", "president")) {
            assertThat(as(other).get("/engine-rest/task?maxResults=2000").json().findValuesAsText("id"))
                    .doesNotContain(task);
            refused(as(other).get("/engine-rest/task/" + task), 404);
            assertThat(as(other)
                            .get("/engine-rest/task/" + task + "/form-variables")
                            .status())
                    .isIn(403, 404);
        }
        assertThat(leader.get("/engine-rest/task/" + task)
                        .json()
                        .get("tenantId")
                        .textValue())
                .isEqualTo("CS");
        assertThat(leader.get("/engine-rest/task/" + task + "/form-variables").status())
                .isEqualTo(200);
        assertThat(as("centre")
                        .get("/engine-rest/task/" + task + "/form-variables")
                        .status())
                .isEqualTo(200);
        assertThat(refused(leader.get("/engine-rest/task"), 400)
                        .json()
                        .get("errors")
                        .findValuesAsText("field"))
                .contains("maxResults");
        refused(leader.get("/engine-rest/task?maxResults=2001"), 400);
        refused(leader.get("/engine-rest/task?maxResults=-1"), 400);
        refused(leader.get("/engine-rest/task?maxResults=many"), 400);
        refused(leader.get("/engine-rest/task?maxResults=10&sortBy=nothing&sortOrder=asc"), 400);
        refused(leader.get("/engine-rest/task/none"), 404);
        refused(leader.get("/engine-rest/nothing"), 403);
        refused(as("admin").get("/engine-rest/nothing"), 404);
    }

    @Test
    void tasklistShowsTheListsAndTheirTasks() {
        var task = waiting("UserTask_SignPlan", "college-leader");
        var browser = Caller.at(port);
        browser.signIn("cs-leader", "demo");
        browser.withToken();

        assertThat(browser.get(APPS + "/filter?resourceType=Task&itemCount=false&firstResult=0&maxResults=2000")
                        .body())
                .contains("我的待办");
        var filters = browser.get(APPS + "/filter?resourceType=Task&itemCount=false&firstResult=0&maxResults=2000")
                .json();
        assertThat(filters.findValuesAsText("name")).containsExactlyInAnyOrder("我的待办", "全部任务");
        for (var filter : filters) {
            var list = browser.with("Accept", "application/hal+json, application/json")
                    .post(
                            APPS + "/filter/" + filter.get("id").textValue() + "/list?firstResult=0&maxResults=2000",
                            "{}");
            assertThat(list.status()).as(list.body()).isEqualTo(200);
            assertThat(list.body()).contains(task);
        }
        assertThat(browser.get(APPS + "/user/cs-leader/profile").status()).isEqualTo(200);
        refused(browser.get(APPS + "/user/centre/profile"), 403);
    }

    @Test
    void everyUserTaskHasItsEntry() {
        var drawn = repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(definition -> !definition.getKey().equals("DoorTest"))
                .flatMap(definition -> repository
                        .getBpmnModelInstance(definition.getId())
                        .getModelElementsByType(org.camunda.bpm.model.bpmn.instance.UserTask.class)
                        .stream())
                .map(org.camunda.bpm.model.bpmn.instance.UserTask::getId)
                .toList();

        assertThat(entries.all().keySet()).containsExactlyInAnyOrderElementsOf(drawn);
    }

    private Answer message(Caller caller, String name, String key, String variables) {
        return caller.post(
                "/engine-rest/message",
                "{\"messageName\":\"" + name + "\",\"businessKey\":\"" + key + "\",\"processVariables\":{" + variables
                        + "}}");
    }

    private static Answer refused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("message")).isEqualTo(answer.json().get("detail"));
        assertThat(answer.json().get("detail").textValue())
                .isNotBlank()
                .doesNotContain("ENGINE-")
                .doesNotContain("door.")
                .doesNotContain("web.");
        return answer;
    }

    private Caller as(String account) {
        return Caller.basic(port, account, "demo");
    }

    private String waiting(String task, String group) {
        return waiting(task, group, Map.of());
    }

    /** A task as the models make it, in a process of its own. */
    private String waiting(String task, String group, Map<String, Object> ids) {
        var builder = Bpmn.createExecutableProcess("DoorTest")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask(task)
                .name(task);
        var model = (group == null ? builder : builder.camundaCandidateGroups(group))
                .endEvent()
                .done();
        repository.createDeployment().addModelInstance("door-test.bpmn", model).deploy();
        var variables = new java.util.HashMap<String, Object>(ids);
        variables.put("college", "CS");
        var instance = runtime.startProcessInstanceByKey("DoorTest", CS.businessKey(), variables);
        return tasks.createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getId();
    }

    private static Campaign campaign(String code) {
        var moment = OffsetDateTime.parse("2030-01-10T12:00+08:00");
        return new Campaign(
                code,
                "寒假家访",
                "主题",
                LocalDate.of(2030, 1, 20),
                LocalDate.of(2030, 2, 20),
                new Deadlines(moment, moment, moment),
                new BigDecimal("0.01"),
                new PhotoMinima(4, 2, 0),
                true,
                List.of(),
                null,
                CampaignState.RUNNING,
                "centre",
                moment,
                0);
    }
}
