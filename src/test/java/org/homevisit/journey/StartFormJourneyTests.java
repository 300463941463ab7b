package org.homevisit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The start form and REST open a campaign by one use case: both leave the same behind. */
class StartFormJourneyTests extends HttpJourney {

    @Autowired
    private TaskService taskService;

    @Test
    void startFormAndRestLeaveTheSame() {
        var body = SampleSchool.campaign("start-rest", Map.of("colleges", List.of("CS", "ART"), "minCoverage", 0.02));
        body.put("photoMinima", Map.of("ONSITE", 5, "VIDEO", 3, "PHONE", 1));
        body.put("mediaRequired", false);
        school.centre().post("/api/campaigns", body).expect(201);

        var form = new LinkedHashMap<String, Object>(SampleSchool.campaign("start-form", Map.of()));
        form.putAll(Map.of(
                "colleges", "CS, ART", "minCoverage", "0.02", "photosOnsite", 5, "photosVideo", 3, "photosPhone", 1));
        form.put("mediaRequired", false);
        var started = submits(form).expect(200).json();
        assertThat(started.get("businessKey").asText()).isEqualTo("start-form");
        assertThat(started.get("id").asText()).isEqualTo(process("start-form").getProcessInstanceId());

        assertThat(left("start-form")).isEqualTo(left("start-rest"));
    }

    @Test
    void bothTakeTheNoticesDefaults() {
        school.centre()
                .post("/api/campaigns", SampleSchool.campaign("start-rest-bare", Map.of()))
                .expect(201);
        submits(SampleSchool.campaign("start-form-bare", Map.of())).expect(200);

        var left = left("start-form-bare");
        assertThat(left).isEqualTo(left("start-rest-bare"));
        assertThat(left.get("college_campaign").toString())
                .contains("CS")
                .contains("ME")
                .contains("ART");
    }

    @Test
    void bothRefuseTheSame() {
        var wrong = SampleSchool.campaign("Not A Code", Map.of("visitTo", "2001-01-01"));
        var rest = school.centre().post("/api/campaigns", wrong);
        var form = submits(wrong);

        assertThat(form.status()).isEqualTo(rest.status());
        assertThat(texts(form.json().get("errors"), "field"))
                .containsExactlyInAnyOrderElementsOf(texts(rest.json().get("errors"), "field"));
        school.person("cs-leader")
                .post(
                        "/engine-rest/process-definition/key/Campaign/submit-form",
                        Map.of("variables", Person.typed(SampleSchool.campaign("start-leader", Map.of()))))
                .expect(403);
    }

    private Person.Answer submits(Map<String, ?> form) {
        return school.centre()
                .post(
                        "/engine-rest/process-definition/key/Campaign/submit-form",
                        Map.of("variables", Person.typed(form)));
    }

    /** Rows, processes, variables, tasks and notices of a campaign, with its code left out. */
    private Map<String, Object> left(String code) {
        var left = new LinkedHashMap<String, Object>();
        left.put("campaign", rows("select * from campaign where code = ?", code));
        left.put("college_campaign", rows("select * from college_campaign where campaign = ? order by college", code));
        left.put(
                "trail",
                rows(
                        "select subject_kind, subject_id, round, task, account, remarks from trail_entry"
                                + " where subject_id = ? or subject_id like ? order by position",
                        code,
                        code + "/%"));
        left.put(
                "notices",
                rows(
                                "select to_account, channel, subject, about, body from notice where about = ? or about like ?",
                                code,
                                code + "/%")
                        .stream()
                        .map(Object::toString)
                        .sorted()
                        .toList());
        for (var key : List.of(code, code + "/CS", code + "/ME", code + "/ART")) {
            left.put("process " + key.replace(code, "CODE"), processOf(key, code));
        }
        return left;
    }

    private String processOf(String key, String code) {
        var process = process(key);
        if (process == null) {
            return "none";
        }
        var tasks = taskService.createTaskQuery().processInstanceId(process.getId()).list().stream()
                .map(task -> task.getTaskDefinitionKey() + " due " + task.getDueDate() + " of " + task.getTenantId())
                .sorted()
                .toList();
        return (process.getTenantId() + " " + variables(key) + " " + tasks).replace(code, "CODE");
    }

    private List<Map<String, String>> rows(String sql, Object... params) {
        var code = params[0].toString();
        return jdbc.sql(sql).params(params).query().listOfRows().stream()
                .map(row -> row.entrySet().stream()
                        .filter(cell -> !cell.getKey().equalsIgnoreCase("opened_at"))
                        .collect(Collectors.toMap(
                                cell -> cell.getKey().toLowerCase(),
                                cell -> text(cell.getValue()).replace(code, "CODE"))))
                .toList();
    }

    private static String text(Object cell) {
        return cell instanceof java.sql.Clob clob ? clobText(clob) : String.valueOf(cell);
    }

    private static String clobText(java.sql.Clob clob) {
        try {
            return clob.getSubString(1, (int) clob.length());
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
