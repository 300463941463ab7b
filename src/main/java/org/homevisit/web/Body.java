package org.homevisit.web;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A JSON body out of which wrong places are taken while the others keep the numbers they were sent with. */
final class Body {

    private final JsonNode root;
    private final Map<JsonNode, List<Integer>> sentNumbers = new IdentityHashMap<>();

    Body(JsonNode root) {
        this.root = root;
    }

    JsonNode root() {
        return root;
    }

    /** Null when the path leads nowhere. */
    @Nullable
    Place place(List<Reference> path) {
        var field = new StringBuilder();
        JsonNode parent = null;
        JsonNode node = root;
        for (var step : path) {
            parent = node;
            node = parent == null ? null : child(parent, step);
            if (step.getFieldName() != null) {
                field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
            } else if (parent != null && step.getIndex() >= 0 && step.getIndex() < parent.size()) {
                field.append('[').append(numbers(parent).get(step.getIndex())).append(']');
            }
        }
        return parent == null ? null : new Place(parent, path.get(path.size() - 1), field.toString(), node);
    }

    void takeOut(Place place) {
        if (place.parent() instanceof ObjectNode object) {
            object.remove(place.last().getFieldName());
        } else if (place.parent() instanceof ArrayNode array) {
            remove(array, place.last().getIndex());
        }
    }

    void remove(ArrayNode array, int index) {
        numbers(array).remove(index);
        array.remove(index);
    }

    private List<Integer> numbers(JsonNode array) {
        return sentNumbers.computeIfAbsent(
                array,
                key -> new ArrayList<>(IntStream.range(0, key.size()).boxed().toList()));
    }

    private static @Nullable JsonNode child(JsonNode parent, Reference step) {
        return step.getFieldName() != null ? parent.get(step.getFieldName()) : parent.get(step.getIndex());
    }

    /** A place in the body by its name on the wire; the node is null when nothing stands there. */
    record Place(
            JsonNode parent,
            Reference last,
            String field,
            @Nullable JsonNode node) {}
}
