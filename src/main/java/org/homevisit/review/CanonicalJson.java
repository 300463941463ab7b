package org.homevisit.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import org.springframework.stereotype.Component;

/** JSON as the application writes it, with keys in alphabetical order, so that the same record is always the same text. */
@Component
class CanonicalJson {

    private final ObjectMapper mapper;

    CanonicalJson(ObjectMapper mapper) {
        this.mapper = mapper.copy()
                .configure(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, true)
                .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
                .configure(SerializationFeature.INDENT_OUTPUT, false);
    }

    String write(Object record) {
        try {
            return mapper.writeValueAsString(record);
        } catch (JsonProcessingException failed) {
            throw new IllegalArgumentException("not a record that can be kept", failed);
        }
    }

    JsonNode read(String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException("a snapshot that cannot be read", failed);
        }
    }
}
