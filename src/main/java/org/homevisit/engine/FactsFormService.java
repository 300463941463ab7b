package org.homevisit.engine;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.homevisit.organisation.Group;
import org.homevisit.shared.CaseFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Adds to a task's variables what its form shows, computed when it is opened and never stored (design §3.2). The decision
 * of the step before is left out: the form would show it as this step's, and a decision has no default.
 */
class FactsFormService extends FormServiceImpl {

    private final ProcessEngineConfigurationImpl engine;
    private final ObjectProvider<CaseFacts> features;

    FactsFormService(ProcessEngineConfigurationImpl engine, ObjectProvider<CaseFacts> features) {
        this.engine = engine;
        this.features = features;
    }

    @Override
    public VariableMap getTaskFormVariables(
            String taskId, @Nullable Collection<String> names, boolean deserializeObjectValues) {
        var variables = super.getTaskFormVariables(taskId, names, deserializeObjectValues);
        variables.remove(HomeVisitModel.APPROVED.name());
        if (mayRead(engine.getIdentityService().getCurrentAuthentication())) {
            facts(taskId).forEach((name, value) -> {
                if (names == null || names.isEmpty() || names.contains(name)) {
                    variables.putValueTyped(name, FactValues.of(value));
                }
            });
        }
        return variables;
    }

    /** The engine asks a task that is gone for its rights, and falls over it. */
    @Override
    public InputStream getDeployedTaskForm(String taskId) {
        if (asItself(
                () -> engine.getTaskService().createTaskQuery().taskId(taskId).count() == 0)) {
            throw new NotFoundException("Cannot find task " + taskId);
        }
        return super.getDeployedTaskForm(taskId);
    }

    /** Who only administers the engine sees nothing of a case (design §2). */
    private static boolean mayRead(@Nullable Authentication person) {
        return person == null
                || person.getGroupIds() == null
                || !person.getGroupIds().contains(Group.CAMUNDA_ADMIN.id())
                || person.getGroupIds().size() > 1;
    }

    private Map<String, Object> facts(String taskId) {
        return asItself(() -> {
            var task = engine.getTaskService().createTaskQuery().taskId(taskId).singleResult();
            return task == null ? Map.of() : facts(task);
        });
    }

    private <T> T asItself(Supplier<T> call) {
        return new OwnRights(engine.getIdentityService()).get(call);
    }

    private Map<String, Object> facts(Task task) {
        var key = task.getTaskDefinitionKey();
        var ids = engine.getTaskService().getVariables(task.getId());
        return features.stream()
                .filter(feature -> feature.tasks().contains(key))
                .findFirst()
                .map(feature -> feature.of(key, ids))
                .orElse(Map.of());
    }
}
