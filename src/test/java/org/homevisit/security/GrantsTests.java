package org.homevisit.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the seven roles against the whitelist of design §3.2: method, path, who. */
class GrantsTests {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    private final Grants grants = new Grants();

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "GET, /engine-rest/task, all",
        "GET, /engine-rest/task/count, all",
        "GET, /engine-rest/task/t1, all",
        "GET, /engine-rest/task/t1/form-variables, all",
        "GET, /engine-rest/task/t1/rendered-form, all",
        "GET, /engine-rest/task/t1/deployed-form, all",
        "HEAD, /engine-rest/task, all",
        "POST, /engine-rest/task/t1/claim, all",
        "POST, /engine-rest/task/t1/unclaim, all",
        "POST, /engine-rest/task/t1/complete, all",
        "POST, /engine-rest/task/t1/submit-form, all",
        "GET, /engine-rest/process-instance, centre admin",
        "GET, /engine-rest/process-instance/p1, centre admin",
        "GET, /engine-rest/process-instance/count, centre admin",
        "POST, /engine-rest/process-definition/key/Campaign/submit-form, centre admin",
        "POST, /engine-rest/message, centre admin",
        "POST, /engine-rest/task, admin",
        "POST, /engine-rest/task/create, admin",
        "PUT, /engine-rest/task/t1, admin",
        "POST, /engine-rest/task/t1/assignee, admin",
        "POST, /engine-rest/task/t1/delegate, admin",
        "POST, /engine-rest/task/t1/resolve, admin",
        "POST, /engine-rest/task/t1/identity-links, admin",
        "GET, /engine-rest/task/t1/variables, admin",
        "PUT, /engine-rest/task/t1/variables/approved, admin",
        "POST, /engine-rest/task/t1/localVariables, admin",
        "GET, /engine-rest/process-instance/p1/variables, admin",
        "PUT, /engine-rest/process-instance/p1/variables/approved, admin",
        "DELETE, /engine-rest/process-instance/p1, admin",
        "POST, /engine-rest/process-instance/p1/modification, admin",
        "POST, /engine-rest/process-definition/key/Campaign/start, admin",
        "POST, /engine-rest/process-definition/key/HomeVisit/submit-form, admin",
        "POST, /engine-rest/execution/e1/signal, admin",
        "POST, /engine-rest/external-task/fetchAndLock, admin",
        "POST, /engine-rest/deployment/create, admin",
        "GET, /engine-rest/engine, admin",
        "GET, /engine-rest/user, admin",
        "GET, /engine-rest/history/task, admin",
        "GET, /engine-rest/history/variable-instance, admin",
        "POST, /engine-rest/user/create, nobody",
        "PUT, /engine-rest/user/centre/credentials, nobody",
        "PUT, /engine-rest/group/centre/members/cs-visitor-1, nobody",
        "POST, /engine-rest/tenant/create, nobody",
        "GET, /engine-rest/engine/default/task, nobody",
        "POST, /engine-rest/engine/default/task/t1/complete, nobody",
        "POST, /engine-rest/task/t1/complete/, nobody",
        "POST, /engine-rest/task/t1/submit-form/, nobody",
        "POST, /engine-rest/message/, nobody",
        "GET, /engine-rest/task/, admin",
        "GET, /engine-rest/task/t1/attachment, nobody",
        "GET, /engine-rest/task/t1/attachment/a1/data, nobody",
        "POST, /engine-rest/task/t1/attachment/create, nobody",
        "DELETE, /engine-rest/task/t1/attachment/a1, nobody",
        "GET, /engine-rest/task/t1/comment, nobody",
        "POST, /engine-rest/task/t1/comment/create, nobody",
        "GET, /camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin.css, all",
        "GET, /camunda/api/engine/engine/, all",
        "GET, /camunda/api/engine/engine, all",
        "GET, /camunda/api/admin/auth/user/default, all",
        "POST, /camunda/api/admin/auth/user/default/login/tasklist, all",
        "POST, /camunda/api/admin/auth/user/default/logout, all",
        "POST, /camunda/api/admin/setup/default/user/create, nobody",
        "GET, ~/user/me/profile, all",
        "GET, ~/user/other/profile, admin",
        "GET, ~/user, admin",
        "PUT, ~/user/me/profile, nobody",
        "PUT, ~/user/me/credentials, nobody",
        "GET, ~/filter, all",
        "OPTIONS, ~/filter, all",
        "GET, ~/filter/count, all",
        "POST, ~/filter/f1/list, all",
        "POST, ~/filter/create, admin",
        "DELETE, ~/filter/f1, admin",
        "GET, ~/task, all",
        "GET, ~/task/t1, all",
        "GET, ~/task/t1/form, all",
        "GET, ~/task/t1/deployed-form, all",
        "GET, ~/task/t1/form-variables, all",
        "POST, ~/task/t1/claim, all",
        "POST, ~/task/t1/unclaim, all",
        "POST, ~/task/t1/submit-form, all",
        "POST, ~/task/t1/submit-form/, nobody",
        "POST, ~/task/t1/attachment/create, nobody",
        "POST, ~/task/t1/comment/create, nobody",
        "PUT, ~/task/t1, admin",
        "POST, ~/task/create, admin",
        "POST, ~/task/t1/assignee, admin",
        "GET, ~/history/task, admin",
        "GET, ~/process-definition/d1/xml, all",
        "GET, ~/process-definition, centre admin",
        "GET, ~/process-definition/count, centre admin",
        "GET, ~/process-definition/d1/startForm, centre admin",
        "GET, ~/process-definition/d1/deployed-start-form, centre admin",
        "POST, ~/process-definition/d1/submit-form, centre admin",
        "POST, ~/process-definition/d1/start, admin",
        "PUT, ~/process-definition/d1/suspended, admin",
        "DELETE, ~/process-definition/d1, admin",
        "GET, ~/process-instance/p1, centre admin",
        "POST, ~/process-instance/count, centre admin",
        "DELETE, ~/process-instance/p1, admin",
        "PUT, ~/process-instance/p1/variables/approved, admin",
        "GET, ~/incident, centre admin",
        "POST, ~/job, centre admin",
        "PUT, ~/job/j1/retries, admin",
        "POST, ~/job/j1/execute, admin",
        "GET, ~/task/report/candidate-group-count, centre admin",
        "GET, ~/decision-definition/count, centre admin",
        "GET, ~/deployment/count, centre admin",
        "POST, ~/deployment/create, admin",
        "GET, /camunda/api/cockpit/plugin/base/default/process-definition/d1/called-process-definitions, centre admin",
        "POST, /camunda/api/cockpit/plugin/base/default/incident, centre admin",
        "POST, ~/message, admin",
        "GET, /camunda/app/tasklist/default/, all",
        "GET, /camunda/app/welcome/default/, all",
        "GET, /camunda/app/cockpit/default/, centre admin",
        "GET, /camunda/app/admin/default/, admin"
    })
    void everyRoleMeetsTheWhitelist(String method, String path, String who) {
        for (var group : Group.values()) {
            var actor = new Actor("me", "我", Set.of(group), "CS");

            assertThat(grants.allow(method, path.replace("~", ENGINE), actor))
                    .as("%s %s as %s", method, path, group.id())
                    .isEqualTo(allowed(who).contains(group));
        }
        assertThat(grants.allow(method, path.replace("~", ENGINE), new Actor("me", "我", Set.of(), "CS")))
                .as("without a group")
                .isEqualTo(path.endsWith("/user/me/profile") && method.equals("GET"));
    }

    private static Set<Group> allowed(String who) {
        return switch (who) {
            case "all" -> EnumSet.allOf(Group.class);
            case "nobody" -> EnumSet.noneOf(Group.class);
            case "admin" -> EnumSet.of(Group.CAMUNDA_ADMIN);
            default ->
                EnumSet.copyOf(
                        Arrays.stream(who.replace("admin", "camunda_admin").split(" "))
                                .map(name -> Group.valueOf(name.toUpperCase(Locale.ROOT)))
                                .toList());
        };
    }
}
