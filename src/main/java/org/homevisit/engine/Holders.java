package org.homevisit.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.homevisit.campaign.CampaignProcess.OpenTask;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Account;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Group;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The accounts behind a task's candidates: groups become the people of the task's college. */
@Component
class Holders {

    private final OpenTasks tasks;
    private final TaskService taskService;
    private final Accounts accounts;
    private final OwnRights ownRights;

    Holders(OpenTasks tasks, TaskService taskService, Accounts accounts, OwnRights ownRights) {
        this.tasks = tasks;
        this.taskService = taskService;
        this.accounts = accounts;
        this.ownRights = ownRights;
    }

    /** The open tasks of a college's process, of its visits and changes. */
    List<OpenTask> of(CollegeKey key) {
        var businessKeys = tasks.businessKeys(key);
        var known = new HashMap<String, Set<String>>();
        var open = new ArrayList<OpenTask>();
        for (var task : tasks.of(key)) {
            var businessKey = businessKeys.get(task.getProcessInstanceId());
            if (businessKey != null) {
                open.add(new OpenTask(
                        businessKey, task.getTaskDefinitionKey(), task.getName(), of(task, key.college(), known)));
            }
        }
        return open;
    }

    /** Who claimed a task, or all its candidates. */
    private Set<String> of(Task task, String college, Map<String, Set<String>> known) {
        if (task.getAssignee() != null) {
            return Set.of(task.getAssignee());
        }
        var links = ownRights.get(() -> taskService.getIdentityLinksForTask(task.getId()));
        return of(links, college, known);
    }

    Set<String> of(Collection<? extends IdentityLink> links, @Nullable String college) {
        return of(links, college, new HashMap<>());
    }

    private Set<String> of(
            Collection<? extends IdentityLink> links, @Nullable String college, Map<String, Set<String>> known) {
        var holders = new LinkedHashSet<String>();
        for (var link : links) {
            if (!IdentityLinkType.CANDIDATE.equals(link.getType())) {
                continue;
            }
            if (link.getUserId() != null) {
                holders.add(link.getUserId());
            } else {
                holders.addAll(known.computeIfAbsent(link.getGroupId(), group -> members(group, college)));
            }
        }
        return holders;
    }

    Set<String> members(String groupId, @Nullable String college) {
        var members = new LinkedHashSet<String>();
        Group.byId(groupId).ifPresent(group -> people(group, college).forEach(person -> members.add(person.account())));
        return members;
    }

    private List<Account> people(Group group, @Nullable String college) {
        var ofSchool = group == Group.CENTRE || group == Group.SCHOOL_LEADER || college == null;
        return ofSchool ? accounts.inGroup(group) : accounts.inGroup(group, college);
    }
}
