package org.homevisit.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.homevisit.review.RowChange.Kind;
import org.jspecify.annotations.Nullable;

/** Compares two records field by field; the rows are told apart by their key, not by their place. */
record Comparison(String rowsField, String keyField, String labelField) {

    Difference between(JsonNode before, JsonNode after) {
        return new Difference(fields(before, after, this::isOwnScalar), rows(rowsOf(before), rowsOf(after)));
    }

    private boolean isOwnScalar(JsonNode value) {
        return value.isValueNode();
    }

    private List<RowChange> rows(Map<String, JsonNode> before, Map<String, JsonNode> after) {
        var changes = new ArrayList<RowChange>();
        after.forEach((key, row) -> {
            var earlier = before.get(key);
            if (earlier == null) {
                changes.add(new RowChange(Kind.ADDED, key, label(row), List.of()));
            } else if (!earlier.equals(row)) {
                changes.add(new RowChange(Kind.CHANGED, key, label(row), fields(earlier, row, value -> true)));
            }
        });
        before.forEach((key, row) -> {
            if (!after.containsKey(key)) {
                changes.add(new RowChange(Kind.DROPPED, key, label(row), List.of()));
            }
        });
        return List.copyOf(changes);
    }

    private static List<FieldChange> fields(JsonNode before, JsonNode after, Predicate<JsonNode> compared) {
        var changes = new ArrayList<FieldChange>();
        for (var name : names(before, after)) {
            var old = before.path(name);
            var now = after.path(name);
            if ((compared.test(old) || old.isMissingNode()) && (compared.test(now) || now.isMissingNode())) {
                var oldText = text(old);
                var newText = text(now);
                if (!Objects.equals(oldText, newText)) {
                    changes.add(new FieldChange(name, oldText, newText));
                }
            }
        }
        return List.copyOf(changes);
    }

    private static Set<String> names(JsonNode before, JsonNode after) {
        var names = new LinkedHashSet<String>();
        after.fieldNames().forEachRemaining(names::add);
        before.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Texts without their quotes, lists of scalars with commas, all else as JSON. */
    private static @Nullable String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value.isArray()) {
            var texts = new ArrayList<String>();
            value.forEach(element -> texts.add(element.isValueNode() ? element.asText() : element.toString()));
            return String.join(", ", texts);
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }

    private Map<String, JsonNode> rowsOf(JsonNode record) {
        var rows = new LinkedHashMap<String, JsonNode>();
        record.path(rowsField).forEach(row -> rows.put(row.path(keyField).asText(), row));
        return rows;
    }

    private String label(JsonNode row) {
        return row.path(labelField).asText(row.path(keyField).asText());
    }
}
