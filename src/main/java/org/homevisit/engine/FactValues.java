package org.homevisit.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;

/** A fact as a form reads it: texts and numbers as they are, lists of rows as JSON. */
final class FactValues {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FactValues() {}

    static TypedValue of(@Nullable Object fact) {
        if (fact instanceof Collection<?> rows) {
            return SpinValues.jsonValue(json(rows)).create();
        }
        if (fact instanceof Boolean flag) {
            return Variables.booleanValue(flag);
        }
        if (fact instanceof Integer number) {
            return Variables.integerValue(number);
        }
        if (fact instanceof Long number) {
            return Variables.longValue(number);
        }
        if (fact instanceof Number number) {
            return Variables.doubleValue(number.doubleValue());
        }
        return Variables.stringValue(fact == null ? "" : fact.toString());
    }

    private static String json(Collection<?> rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
