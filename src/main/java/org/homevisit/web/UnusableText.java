package org.homevisit.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.homevisit.shared.Fault;

/** Finds what no field may hold: characters no database keeps, and holes in lists, which are taken out. */
final class UnusableText {

    private final Body body;
    private final List<Fault> faults = new ArrayList<>();

    UnusableText(Body body) {
        this.body = body;
    }

    List<Fault> find() {
        walk(body.root(), "");
        return faults;
    }

    private void walk(JsonNode node, String field) {
        if (node.isTextual() && unusable(node.textValue())) {
            faults.add(Fault.at(field, "web.field.characters"));
        }
        if (node instanceof ArrayNode array) {
            for (var index = array.size() - 1; index >= 0; index--) {
                walkElement(array, index, field + "[" + index + "]");
            }
        }
        node.properties()
                .forEach(entry ->
                        walk(entry.getValue(), field.isEmpty() ? entry.getKey() : field + "." + entry.getKey()));
    }

    private void walkElement(ArrayNode array, int index, String field) {
        if (array.get(index).isNull()) {
            faults.add(Fault.at(field, "web.field.hole"));
            body.remove(array, index);
        } else {
            walk(array.get(index), field);
        }
    }

    /** The zero character is refused by PostgreSQL, half of a surrogate pair by UTF-8. */
    private static boolean unusable(String text) {
        return text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
