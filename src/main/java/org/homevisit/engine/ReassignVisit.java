package org.homevisit.engine;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.homevisit.visit.VisitProcess.NewVisit;
import org.springframework.stereotype.Component;

/** Lets the open task of a visit follow its row: candidates and due date (design §3.3, plan changes). */
@Component
class ReassignVisit {

    private final OpenTasks tasks;
    private final TaskService taskService;
    private final OwnRights ownRights;

    ReassignVisit(OpenTasks tasks, TaskService taskService, OwnRights ownRights) {
        this.tasks = tasks;
        this.taskService = taskService;
        this.ownRights = ownRights;
    }

    void reassign(String businessKey, NewVisit visit) {
        tasks.find(businessKey, visit.college().college(), HomeVisitModel.USER_TASK_CONDUCT_VISIT)
                .ifPresent(task -> ownRights.run(() -> follow(task, visit)));
    }

    private void follow(Task task, NewVisit visit) {
        var wanted = visit.people();
        var present = taskService.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getUserId() != null)
                .map(IdentityLink::getUserId)
                .toList();
        present.stream()
                .filter(account -> !wanted.contains(account))
                .forEach(account -> taskService.deleteCandidateUser(task.getId(), account));
        wanted.stream()
                .filter(account -> !present.contains(account))
                .forEach(account -> taskService.addCandidateUser(task.getId(), account));
        if (task.getAssignee() != null && !wanted.contains(task.getAssignee())) {
            taskService.setAssignee(task.getId(), null);
        }
        taskService.setDueDate(task.getId(), Moments.endOf(visit.plannedDate()));
    }
}
