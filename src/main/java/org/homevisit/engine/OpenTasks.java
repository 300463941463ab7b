package org.homevisit.engine;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.shared.Refusal;
import org.springframework.stereotype.Component;

/** Finds the open task of a case and completes it. */
@Component
class OpenTasks {

    private final TaskService taskService;
    private final OwnRights ownRights;

    OpenTasks(TaskService taskService, OwnRights ownRights) {
        this.taskService = taskService;
        this.ownRights = ownRights;
    }

    void complete(CollegeKey key, String task, Map<String, Object> variables) {
        complete(key.businessKey(), key.college(), task, variables);
    }

    void complete(String businessKey, String college, String task, Map<String, Object> variables) {
        complete(query(task).processInstanceBusinessKey(businessKey).tenantIdIn(college), variables);
    }

    void completeOfSchool(String businessKey, String task) {
        complete(query(task).processInstanceBusinessKey(businessKey).withoutTenantId(), Map.of());
    }

    /** Of a process found by the id it carries. */
    void complete(Variable<String> variable, UUID id, String task, Map<String, Object> variables) {
        complete(query(task).processVariableValueEquals(variable.name(), id.toString()), variables);
    }

    Optional<Task> find(String businessKey, String college, String task) {
        return newest(query(task).processInstanceBusinessKey(businessKey).tenantIdIn(college));
    }

    Optional<Task> find(Variable<String> variable, UUID id, String task) {
        return newest(query(task).processVariableValueEquals(variable.name(), id.toString()));
    }

    private TaskQuery query(String task) {
        return taskService.createTaskQuery().taskDefinitionKey(task);
    }

    private void complete(TaskQuery query, Map<String, Object> variables) {
        var task = newest(query).orElseThrow(() -> Refusal.conflict("engine.decidedMeanwhile"));
        ownRights.run(() -> Completion.of(task.getId(), () -> taskService.complete(task.getId(), variables)));
    }

    private Optional<Task> newest(TaskQuery query) {
        return ownRights.get(() ->
                query.orderByTaskCreateTime().desc().listPage(0, 1).stream().findFirst());
    }
}
