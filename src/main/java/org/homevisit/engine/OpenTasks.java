package org.homevisit.engine;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
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
        complete(
                TaskInHand.of(task, businessKey)
                        .or(() -> newestId(query(task)
                                .processInstanceBusinessKey(businessKey)
                                .tenantIdIn(college))),
                variables);
    }

    void completeOfSchool(String businessKey, String task) {
        complete(
                TaskInHand.of(task, businessKey)
                        .or(() -> newestId(query(task)
                                .processInstanceBusinessKey(businessKey)
                                .withoutTenantId())),
                Map.of());
    }

    /** Of a process found by the id it carries. */
    void complete(Variable<String> variable, UUID id, String task, Map<String, Object> variables) {
        complete(
                TaskInHand.of(task, variable, id.toString())
                        .or(() -> newestId(query(task).processVariableValueEquals(variable.name(), id.toString()))),
                variables);
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

    private void complete(Optional<String> found, Map<String, Object> variables) {
        var id = found.orElseThrow(OpenTasks::gone);
        ownRights.run(() -> Completion.of(id, () -> complete(id, variables)));
    }

    private void complete(String id, Map<String, Object> variables) {
        try {
            taskService.complete(id, variables);
        } catch (NullValueException failed) {
            // the engine's only sign that the task in hand was done meanwhile
            if (String.valueOf(failed.getMessage()).contains("Cannot find task with id " + id)) {
                throw gone();
            }
            throw failed;
        }
    }

    private static Refusal gone() {
        return Refusal.conflict("engine.decidedMeanwhile");
    }

    private Optional<String> newestId(TaskQuery query) {
        return newest(query).map(Task::getId);
    }

    private Optional<Task> newest(TaskQuery query) {
        return ownRights.get(() ->
                query.orderByTaskCreateTime().desc().listPage(0, 1).stream().findFirst());
    }
}
