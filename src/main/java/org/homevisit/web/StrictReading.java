package org.homevisit.web;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;

/**
 * Reads one body. Jackson stops at the first field it cannot read, so that field is noted and taken out and the body
 * is read again until the rest is right: one answer names them all.
 */
final class StrictReading {

    /** More than anybody mends at once; keeps a hostile body cheap. */
    private static final int MOST = 500;

    private final ObjectMapper json;
    private final Body body;
    private final List<Fault> faults = new ArrayList<>();

    StrictReading(ObjectMapper json, JsonNode root) {
        this.json = json;
        this.body = new Body(root);
    }

    Object as(JavaType type) throws IOException {
        faults.addAll(new UnusableText(body).find());
        while (faults.size() < MOST) {
            try {
                Object value = json.readValue(json.treeAsTokens(body.root()), type);
                if (value == null || !faults.isEmpty()) {
                    break;
                }
                return value;
            } catch (JsonMappingException failure) {
                if (!takesOut(failure)) {
                    break;
                }
            }
        }
        throw faults.isEmpty() ? Refusal.of(Refusal.Kind.NOT_READABLE, "web.json.shape") : Refusal.unreadable(faults);
    }

    /** Notes the field and takes it out; false when there is nothing that could be. */
    private boolean takesOut(JsonMappingException failure) {
        if (failure.getCause() instanceof Refusal refusal) {
            throw refusal;
        }
        var place = body.place(failure.getPath());
        if (place == null || place.node() == null) {
            return false;
        }
        // a record may stumble over what was taken out of it before; that is no second fault
        if (faults.isEmpty() || !(failure instanceof ValueInstantiationException)) {
            faults.add(new Fault(place.field(), Wire.value(place.node()), Wire.message(failure)));
        }
        body.takeOut(place);
        return true;
    }
}
