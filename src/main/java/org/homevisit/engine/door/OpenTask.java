package org.homevisit.engine.door;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.engine.TaskInHand;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** A task that waits, with who may do it and the ids its process carries. */
record OpenTask(
        String taskId,
        String definitionKey,
        @Nullable String tenant,
        @Nullable String assignee,
        String businessKey,
        Set<String> candidateUsers,
        Set<String> candidateGroups,
        Map<String, String> ids) {

    /** 404 outside the caller's scope, 403 inside it when the task is somebody else's. */
    void requireHolder(Actor actor) {
        Reach.require(tenant, actor);
        if (!isHeldBy(actor)) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "door.notYours");
        }
    }

    private boolean isHeldBy(Actor actor) {
        return actor.account().equals(assignee)
                || candidateUsers.contains(actor.account())
                || actor.groups().stream().anyMatch(group -> isHeldBy(group, actor));
    }

    /** Offices of a college count in that college only, also for who sees all of them. */
    private boolean isHeldBy(Group group, Actor actor) {
        return candidateGroups.contains(group.id())
                && (group == Group.CENTRE || tenant == null || tenant.equals(actor.college()));
    }

    /** Calls its use case, which completes this very task. */
    void handIn(Runnable useCase) {
        new TaskInHand(taskId, definitionKey, businessKey, ids).during(useCase);
    }

    CollegeKey college() {
        return CollegeKey.parse(businessKey);
    }

    UUID id(String name) {
        return UUID.fromString(ids.get(name));
    }
}
