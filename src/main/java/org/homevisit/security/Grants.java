package org.homevisit.security;

import static org.homevisit.organisation.Group.CENTRE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Who may do what at the engine: the whitelist of design §3.2. What no row names is the administrator's alone, and what
 * is barred is nobody's.
 */
public final class Grants {

    private static final PathPatternParser PARSER = PathPatternParser.defaultInstance;
    private static final Set<Group> ALL = EnumSet.allOf(Group.class);
    private static final Set<Group> CENTRE_ONLY = EnumSet.of(CENTRE);
    private static final String APPS = "/camunda/api";
    private static final String APPS_ENGINE = APPS + "/engine/engine/default";
    private static final String COCKPIT = APPS + "/cockpit/plugin/base/default";

    private final List<Grant> rows = new ArrayList<>();

    /**
     * Attachments and comments ignore tenants (engine.md §4); the second copy of the API would lead round the door; the
     * engine knows no passwords.
     */
    private final List<PathPattern> barred = patterns(
            "/engine-rest/engine/{name}/**",
            "/engine-rest/task/*/attachment/**",
            "/engine-rest/task/*/comment/**",
            "/engine-rest/process-instance/*/comment/**",
            APPS_ENGINE + "/task/*/attachment/**",
            APPS_ENGINE + "/task/*/comment/**",
            APPS_ENGINE + "/process-instance/*/comment/**",
            "/engine-rest/identity/verify",
            APPS_ENGINE + "/identity/verify",
            APPS + "/admin/setup/**");

    /** Users, groups and tenants are a mirror of our accounts, and nobody writes into a mirror. */
    private final List<PathPattern> mirror = patterns(
            "/engine-rest/user/**",
            "/engine-rest/group/**",
            "/engine-rest/tenant/**",
            APPS_ENGINE + "/user/**",
            APPS_ENGINE + "/group/**",
            APPS_ENGINE + "/tenant/**");

    private final PathPattern ownProfile = PARSER.parse(APPS_ENGINE + "/user/{id}/profile");

    public Grants() {
        engineRest();
        door();
        tasklist();
        cockpit();
        pages();
    }

    private void engineRest() {
        grant(
                ALL,
                "GET",
                paths(
                        "/engine-rest/task",
                        "",
                        "/count",
                        "/{id}",
                        "/{id}/form-variables",
                        "/{id}/rendered-form",
                        "/{id}/deployed-form"));
        grant(CENTRE_ONLY, "GET", paths("/engine-rest/process-instance", "", "/{id}", "/count"));
    }

    private void door() {
        grant(ALL, "POST", Doors.TASK);
        grant(ALL, "POST", Doors.CLAIM);
        grant(ALL, "POST", Doors.UNCLAIM);
        grant(CENTRE_ONLY, "POST", Doors.START_CAMPAIGN);
        grant(CENTRE_ONLY, "POST", Doors.START_BY_ID);
        grant(CENTRE_ONLY, "POST", List.of("/engine-rest/message"));
    }

    private void tasklist() {
        grant(
                ALL,
                "GET",
                List.of(
                        APPS + "/{app}/plugin/{plugin}/static/**",
                        APPS + "/engine/engine",
                        APPS + "/engine/engine/",
                        APPS + "/admin/auth/user/default"));
        grant(ALL, "POST", paths(APPS + "/admin/auth/user/default", "/login/{app}", "/logout"));
        grant(ALL, "GET", paths(APPS_ENGINE + "/filter", "", "/count"));
        grant(ALL, "OPTIONS", List.of(APPS_ENGINE + "/filter"));
        grant(ALL, "POST", List.of(APPS_ENGINE + "/filter/{id}/list"));
        grant(
                ALL,
                "GET",
                paths(APPS_ENGINE + "/task", "", "/{id}", "/{id}/form", "/{id}/deployed-form", "/{id}/form-variables"));
        grant(ALL, "GET", List.of(APPS_ENGINE + "/process-definition/{id}/xml"));
    }

    private void cockpit() {
        grant(
                CENTRE_ONLY,
                "GET",
                paths(
                        APPS_ENGINE,
                        "/process-definition/**",
                        "/process-instance/**",
                        "/incident",
                        "/incident/count",
                        "/job",
                        "/job/count",
                        "/job-definition",
                        "/job-definition/count",
                        "/task/count",
                        "/task/report/candidate-group-count",
                        "/history/task/count",
                        "/external-task/count",
                        "/decision-definition/count",
                        "/decision-requirements-definition/count",
                        "/case-definition/count",
                        "/deployment/count"));
        grant(
                CENTRE_ONLY,
                "POST",
                paths(
                        APPS_ENGINE,
                        "/process-instance",
                        "/process-instance/count",
                        "/job",
                        "/job/count",
                        "/job-definition",
                        "/job-definition/count",
                        "/task",
                        "/task/count",
                        "/history/task/count",
                        "/external-task/count"));
        grant(CENTRE_ONLY, "GET", List.of(COCKPIT + "/**"));
        grant(CENTRE_ONLY, "POST", List.of(COCKPIT + "/**"));
    }

    private void pages() {
        grant(
                ALL,
                "GET",
                List.of(
                        "/camunda",
                        "/camunda/",
                        "/camunda/app",
                        "/camunda/app/",
                        "/camunda/app/welcome/**",
                        "/camunda/app/tasklist/**",
                        "/camunda/lib/**",
                        "/camunda/assets/**",
                        "/camunda/favicon.ico"));
        grant(CENTRE_ONLY, "GET", List.of("/camunda/app/cockpit/**"));
    }

    public boolean allow(String method, String path, Actor actor) {
        var wanted = PathContainer.parsePath(path);
        var reads = method.equals("GET") || method.equals("HEAD");
        // Admin asks by OPTIONS what it may offer
        var asks = reads || method.equals("OPTIONS");
        if (matches(barred, wanted) || !asks && matches(mirror, wanted)) {
            return false;
        }
        var profile = ownProfile.matchAndExtract(wanted);
        if (reads
                && profile != null
                && actor.account().equals(profile.getUriVariables().get("id"))) {
            return true;
        }
        var listed = method.equals("HEAD") ? "GET" : method;
        if (rows.stream().anyMatch(row -> row.gives(listed, wanted, actor))) {
            return true;
        }
        // a trailing slash leads to the same resource but round the door
        return actor.is(Group.CAMUNDA_ADMIN) && (asks || !path.endsWith("/"));
    }

    private void grant(Set<Group> groups, String method, List<String> paths) {
        patterns(paths.toArray(String[]::new)).forEach(pattern -> rows.add(new Grant(groups, method, pattern)));
    }

    private static List<String> paths(String root, String... ends) {
        return Arrays.stream(ends).map(end -> root + end).toList();
    }

    private static List<PathPattern> patterns(String... paths) {
        return Arrays.stream(paths).map(PARSER::parse).toList();
    }

    private static boolean matches(List<PathPattern> patterns, PathContainer path) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(path));
    }

    private record Grant(Set<Group> groups, String method, PathPattern pattern) {

        boolean gives(String wanted, PathContainer path, Actor actor) {
            return method.equals(wanted)
                    && pattern.matches(path)
                    && actor.groups().stream().anyMatch(groups::contains);
        }
    }
}
