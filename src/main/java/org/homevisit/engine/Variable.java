package org.homevisit.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/** A process variable: its name and its type. */
public record Variable<T>(String name, Class<T> type) {

    static Variable<String> text(String name) {
        return new Variable<>(name, String.class);
    }

    static Variable<Boolean> flag(String name) {
        return new Variable<>(name, Boolean.class);
    }

    Optional<T> find(VariableScope scope) {
        return Optional.ofNullable(scope.getVariable(name)).map(type::cast);
    }

    public T in(VariableScope scope) {
        var value = scope.getVariable(name);
        if (value == null) {
            throw new IllegalStateException("process variable '" + name + "' is not set");
        }
        return type.cast(value);
    }
}
