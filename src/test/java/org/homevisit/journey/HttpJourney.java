package org.homevisit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** The whole application with its sample school, behind a port of its own; journeys share it and open campaigns of their own. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@Tag("database")
abstract class HttpJourney {

    @LocalServerPort
    private int port;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected RuntimeService runtimeService;

    @Autowired
    protected ManagementService managementService;

    protected SampleSchool school;

    @BeforeEach
    void theSchoolIsOpen() {
        school = new SampleSchool("http://127.0.0.1:" + port);
    }

    @AfterEach
    void theClockIsRight() {
        ClockUtil.reset();
    }

    /** An account with several offices, who signs in like everybody; close it when the journey is over. */
    protected Person hires(String account, String college, String... groups) {
        var admin = school.person("admin");
        admin.post(
                        "/api/accounts",
                        Map.of(
                                "account",
                                account,
                                "name",
                                "两职老师",
                                "college",
                                college,
                                "role",
                                "OTHER",
                                "groups",
                                List.of(groups)))
                .expect(201);
        jdbc.sql("update account set password_hash = (select c.password_hash from account c where c.account = 'centre')"
                        + " where account = ?")
                .param(account)
                .update();
        return school.person(account);
    }

    protected void closes(String account) {
        school.person("admin")
                .post("/api/accounts/" + account + "/close", Map.of())
                .expect(204);
    }

    protected void reopens(String account) {
        school.person("admin")
                .post("/api/accounts/" + account + "/open", Map.of())
                .expect(204);
    }

    protected ProcessInstance process(String businessKey) {
        return runtimeService
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .singleResult();
    }

    protected Map<String, Object> variables(String businessKey) {
        return runtimeService.getVariables(process(businessKey).getId());
    }

    protected Job timer(String businessKey, String event) {
        return managementService
                .createJobQuery()
                .processInstanceId(process(businessKey).getId())
                .activityId(event)
                .singleResult();
    }

    /** Moves the engine's clock to the timer's moment, if that is still to come, and fires it. */
    protected void fires(String businessKey, String event) {
        var timer = timer(businessKey, event);
        if (timer.getDuedate().after(ClockUtil.getCurrentTime())) {
            ClockUtil.setCurrentTime(timer.getDuedate());
        }
        managementService.executeJob(timer.getId());
    }

    /** Who has been told of a case, with the subject of each notice, oldest first; what lies below the case too. */
    protected List<Told> notices(String about) {
        var found = new ArrayList<Told>();
        jdbc.sql("select to_account, subject from notice where about = ? or about like ? order by created_at, id")
                .params(about, about + "/%")
                .query((row, number) -> new Told(row.getString(1), row.getString(2)))
                .list()
                .forEach(found::add);
        return found;
    }

    record Told(String to, String subject) {}

    protected static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    protected static List<String> texts(JsonNode array, String field) {
        return list(array).stream().map(each -> each.path(field).asText()).toList();
    }

    /** A refusal that names these wire fields. */
    protected static void refuses(Person.Answer answer, int status, String... fields) {
        answer.expect(status);
        assertThat(answer.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(texts(answer.json().path("errors"), "field")).contains(fields);
    }
}
