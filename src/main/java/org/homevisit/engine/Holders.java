package org.homevisit.engine;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.task.IdentityLink;
import org.homevisit.campaign.CampaignProcess.OpenTask;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Group;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The accounts behind a task's candidates: groups become the people of the task's college. */
@Component
class Holders {

    private final HeldTasks tasks;
    private final Members members;

    Holders(HeldTasks tasks, Members members) {
        this.tasks = tasks;
        this.members = members;
    }

    /** The open tasks of a college, each with who has claimed it or all who can. */
    List<OpenTask> of(CollegeKey key) {
        return tasks.of(key).stream()
                .map(task -> new OpenTask(task.businessKey(), task.definitionKey(), task.name(), of(task, key)))
                .toList();
    }

    Set<String> of(Collection<? extends IdentityLink> candidates, @Nullable String college) {
        var users = candidates.stream().map(IdentityLink::getUserId).filter(id -> id != null);
        var groups = candidates.stream().map(IdentityLink::getGroupId).filter(id -> id != null);
        return people(users.toList(), groups.toList(), college);
    }

    private Set<String> of(HeldTasks.HeldTask task, CollegeKey key) {
        return task.assignee() != null ? Set.of(task.assignee()) : people(task.users(), task.groups(), key.college());
    }

    private Set<String> people(List<String> users, List<String> groups, @Nullable String college) {
        var people = new LinkedHashSet<>(users);
        for (var group : groups) {
            Group.byId(group).ifPresent(known -> people.addAll(members.of(known, college)));
        }
        return people;
    }
}
