package org.homevisit.engine.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What a form sent, every key known and every value of its type; a key without a value counts as absent. */
final class Submission {

    private final Map<String, Object> values;

    private Submission(Map<String, Object> values) {
        this.values = values;
    }

    /** Refuses 400 with every unknown key and wrong type, then 422 with every text that is too long. */
    static Submission read(@Nullable JsonNode variables, List<FormKey> keys) {
        return new Reading(keys).read(variables);
    }

    @Nullable
    Boolean truth(String key) {
        return (Boolean) values.get(key);
    }

    @Nullable
    String text(String key) {
        return (String) values.get(key);
    }

    @Nullable
    LocalDate date(String key) {
        return (LocalDate) values.get(key);
    }

    @Nullable
    OffsetDateTime moment(String key) {
        return (OffsetDateTime) values.get(key);
    }

    @Nullable
    Integer integer(String key) {
        return (Integer) values.get(key);
    }

    @Nullable
    BigDecimal decimal(String key) {
        return (BigDecimal) values.get(key);
    }

    /** A decision has no default: it was made or it is missing; one against needs its reason. */
    boolean decision() {
        var approved = truth("approved");
        if (approved == null) {
            throw Refusal.rules(List.of(Fault.at("approved", "door.missing")));
        }
        requireRemarksUnless(approved);
        return approved;
    }

    void requireRemarksUnless(boolean agreed) {
        var remarks = text("remarks");
        if (!agreed && (remarks == null || remarks.isBlank())) {
            throw Refusal.rules(List.of(Fault.at("remarks", "door.remarksMissing")));
        }
    }

    String required(String key) {
        var text = text(key);
        if (text == null || text.isBlank()) {
            throw Refusal.rules(List.of(Fault.at(key, "door.missing")));
        }
        return text.strip();
    }

    /** One reading; collects what is wrong. */
    private static final class Reading {

        private final Map<String, FormKey> keys;
        private final Map<String, Object> values = new LinkedHashMap<>();
        private final List<Fault> unreadable = new ArrayList<>();
        private final List<Fault> tooLong = new ArrayList<>();

        Reading(List<FormKey> keys) {
            this.keys = keys.stream()
                    .collect(Collectors.toMap(FormKey::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        }

        Submission read(@Nullable JsonNode variables) {
            if (variables != null && !variables.isNull() && !variables.isObject()) {
                throw Refusal.unreadable(List.of(Fault.at("variables", "door.notVariables")));
            }
            if (variables != null) {
                variables.properties().forEach(entry -> read(entry.getKey(), entry.getValue()));
            }
            if (!unreadable.isEmpty()) {
                throw Refusal.unreadable(unreadable);
            }
            if (!tooLong.isEmpty()) {
                throw Refusal.rules(tooLong);
            }
            return new Submission(values);
        }

        private void read(String name, JsonNode entry) {
            var key = keys.get(name);
            if (key == null) {
                unreadable.add(
                        keys.isEmpty()
                                ? Fault.of(name, name, "door.unknownKeyNone", name)
                                : Fault.of(name, name, "door.unknownKey", name, keys.keySet()));
                return;
            }
            if (!entry.isObject()) {
                if (!entry.isNull()) {
                    unreadable.add(Fault.at(name, "door.notVariable"));
                }
                return;
            }
            var value = entry.get("value");
            if (value != null && !value.isNull() && !isBlank(key, value)) {
                FormValue.read(key, value)
                        .ifPresentOrElse(read -> put(key, read), () -> unreadable.add(wrong(key, value)));
            }
        }

        /** An empty field of a form arrives as an empty text, whatever its type. */
        private static boolean isBlank(FormKey key, JsonNode value) {
            return key.type() != FormKey.Type.TEXT
                    && key.type() != FormKey.Type.TRUTH
                    && value.isTextual()
                    && value.textValue().isBlank();
        }

        private void put(FormKey key, Object value) {
            values.put(key.name(), value);
            if (value instanceof String text && text.codePointCount(0, text.length()) > key.longest()) {
                tooLong.add(Fault.at(key.name(), "door.tooLong", key.longest(), text.codePointCount(0, text.length())));
            }
        }

        private static Fault wrong(FormKey key, JsonNode value) {
            var shown = value.isValueNode() && value.asText().length() <= 200 ? value.asText() : null;
            return Fault.of(key.name(), shown, FormValue.expected(key.type()));
        }
    }
}
