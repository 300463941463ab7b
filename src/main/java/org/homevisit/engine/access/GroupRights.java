package org.homevisit.engine.access;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.homevisit.organisation.Group;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What each group may do in the engine, made at the start where it is missing. Candidates get their task by themselves. */
@Component
class GroupRights {

    private final AuthorizationService authorizations;
    private final GroupNames groups;

    GroupRights(AuthorizationService authorizations, GroupNames groups) {
        this.authorizations = authorizations;
        this.groups = groups;
    }

    @EventListener(ApplicationStartedEvent.class)
    void ensure() {
        groups.ensure();
        var there = authorizations.createAuthorizationQuery().authorizationType(AUTH_TYPE_GRANT).list().stream()
                .filter(each -> each.getGroupId() != null)
                .map(each -> key(each.getGroupId(), each.getResourceType(), each.getResourceId()))
                .collect(Collectors.toSet());
        rights().filter(right -> !there.contains(right.key())).forEach(this::grant);
    }

    private void grant(Right right) {
        Authorization authorization = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
        authorization.setGroupId(right.group().id());
        authorization.setResource(right.resource());
        authorization.setResourceId(right.id());
        right.permissions().forEach(authorization::addPermission);
        authorizations.saveAuthorization(authorization);
    }

    private static Stream<Right> rights() {
        return Arrays.stream(Group.values())
                .flatMap(group -> group == Group.CAMUNDA_ADMIN ? administrator() : member(group));
    }

    private static Stream<Right> member(Group group) {
        var everybody = Stream.of(
                new Right(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS),
                new Right(group, Resources.APPLICATION, "welcome", Permissions.ACCESS),
                new Right(group, Resources.FILTER, ANY, Permissions.READ));
        return Stream.concat(everybody, group == Group.CENTRE ? centre() : diagrams(group));
    }

    /** Tasklist shows the diagram of a task. */
    private static Stream<Right> diagrams(Group group) {
        return Stream.of(new Right(group, Resources.PROCESS_DEFINITION, ANY, Permissions.READ));
    }

    /** The centre sees every case, in Cockpit too, and completes its own tasks only. */
    private static Stream<Right> centre() {
        return Stream.of(
                new Right(Group.CENTRE, Resources.APPLICATION, "cockpit", Permissions.ACCESS),
                new Right(
                        Group.CENTRE,
                        Resources.PROCESS_DEFINITION,
                        ANY,
                        Permissions.READ,
                        Permissions.READ_INSTANCE,
                        Permissions.READ_TASK,
                        ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
                        ProcessDefinitionPermissions.READ_TASK_VARIABLE,
                        Permissions.READ_HISTORY,
                        Permissions.CREATE_INSTANCE),
                new Right(Group.CENTRE, Resources.PROCESS_INSTANCE, ANY, Permissions.READ, Permissions.CREATE),
                new Right(Group.CENTRE, Resources.TASK, ANY, Permissions.READ),
                new Right(Group.CENTRE, Resources.DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY),
                new Right(Group.CENTRE, Resources.DEPLOYMENT, ANY, Permissions.READ));
    }

    private static Stream<Right> administrator() {
        return Arrays.stream(Resources.values())
                .map(resource -> new Right(
                        Group.CAMUNDA_ADMIN,
                        resource,
                        ANY,
                        resource == Resources.BATCH ? BatchPermissions.ALL : Permissions.ALL));
    }

    private static String key(String group, int resource, String id) {
        return group + " " + resource + " " + id;
    }

    private record Right(Group group, Resource resource, String id, List<Permission> permissions) {

        Right(Group group, Resource resource, String id, Permission... permissions) {
            this(group, resource, id, List.of(permissions));
        }

        String key() {
            return GroupRights.key(group.id(), resource.resourceType(), id);
        }
    }
}
