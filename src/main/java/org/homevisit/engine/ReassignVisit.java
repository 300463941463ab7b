package org.homevisit.engine;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
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
    private final AuthorizationService authorizationService;
    private final OwnRights ownRights;
    private final ProcessEngineConfigurationImpl engine;

    ReassignVisit(
            OpenTasks tasks,
            TaskService taskService,
            AuthorizationService authorizationService,
            OwnRights ownRights,
            ProcessEngineConfigurationImpl engine) {
        this.tasks = tasks;
        this.taskService = taskService;
        this.authorizationService = authorizationService;
        this.ownRights = ownRights;
        this.engine = engine;
    }

    void reassign(String businessKey, NewVisit visit) {
        tasks.find(businessKey, visit.college().college(), HomeVisitModel.USER_TASK_CONDUCT_VISIT)
                .ifPresent(task -> ownRights.run(() -> inOneCommand(() -> follow(task, visit))));
    }

    /** Each of these calls would else read the task again and write it by itself. */
    private void inOneCommand(Runnable calls) {
        engine.getCommandExecutorTxRequired().execute(command -> {
            calls.run();
            return null;
        });
    }

    private void follow(Task task, NewVisit visit) {
        var wanted = visit.people();
        var present = taskService.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getUserId() != null)
                .map(IdentityLink::getUserId)
                .toList();
        present.stream().filter(account -> !wanted.contains(account)).forEach(account -> leave(task, account));
        wanted.stream()
                .filter(account -> !present.contains(account))
                .forEach(account -> taskService.addCandidateUser(task.getId(), account));
        if (task.getAssignee() != null && !wanted.contains(task.getAssignee())) {
            taskService.setAssignee(task.getId(), null);
        }
        taskService.setDueDate(task.getId(), Moments.endOf(visit.plannedDate()));
    }

    /** The engine lets a candidate see his task, and goes on doing so when he is none any more. */
    private void leave(Task task, String account) {
        taskService.deleteCandidateUser(task.getId(), account);
        authorizationService
                .createAuthorizationQuery()
                .userIdIn(account)
                .resourceType(Resources.TASK)
                .resourceId(task.getId())
                .list()
                .stream()
                .map(Authorization::getId)
                .forEach(authorizationService::deleteAuthorization);
    }
}
