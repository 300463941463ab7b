package org.homevisit.engine;

import java.util.Map;
import java.util.Optional;

/**
 * The task that a person hands in through the door, which has found it already: the port that completes it at the end of
 * the use case need not look for it again, and never completes one that took its place meanwhile.
 */
public record TaskInHand(String id, String definitionKey, String businessKey, Map<String, String> ids) {

    private static final ThreadLocal<TaskInHand> CURRENT = new ThreadLocal<>();

    public void during(Runnable useCase) {
        CURRENT.set(this);
        try {
            useCase.run();
        } finally {
            CURRENT.remove();
        }
    }

    static Optional<String> of(String definitionKey, String businessKey) {
        return current(definitionKey)
                .filter(task -> task.businessKey.equals(businessKey))
                .map(TaskInHand::id);
    }

    static Optional<String> of(String definitionKey, Variable<String> variable, String value) {
        return current(definitionKey)
                .filter(task -> value.equals(task.ids.get(variable.name())))
                .map(TaskInHand::id);
    }

    private static Optional<TaskInHand> current(String definitionKey) {
        return Optional.ofNullable(CURRENT.get()).filter(task -> task.definitionKey.equals(definitionKey));
    }
}
