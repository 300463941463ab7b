package org.homevisit.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.stereotype.Component;

/** Reads JSON bodies without guessing and names every wrong field of a body in one answer (design §6). */
@Component
class StrictJson extends MappingJackson2HttpMessageConverter {

    private final ObjectMapper strict;

    StrictJson(ObjectMapper json) {
        super(json);
        this.strict = strict(json);
    }

    @Override
    public Object read(Type type, @Nullable Class<?> context, HttpInputMessage message) throws IOException {
        return read(getJavaType(type, context), message);
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
        return read(getJavaType(type, null), message);
    }

    private Object read(JavaType type, HttpInputMessage message) throws IOException {
        return new StrictReading(strict, tree(message)).as(type);
    }

    private JsonNode tree(HttpInputMessage message) throws IOException {
        var text = new String(message.getBody().readAllBytes(), charset(message));
        if (text.isBlank()) {
            throw new HttpMessageNotReadableException("empty", message);
        }
        try {
            return strict.readTree(text);
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            throw at == null
                    ? Refusal.of(Refusal.Kind.NOT_READABLE, "web.json.broken")
                    : Refusal.of(Refusal.Kind.NOT_READABLE, "web.json.brokenAt", at.getLineNr(), at.getColumnNr());
        }
    }

    private static java.nio.charset.Charset charset(HttpInputMessage message) {
        var type = message.getHeaders().getContentType();
        return type == null || type.getCharset() == null ? StandardCharsets.UTF_8 : type.getCharset();
    }

    private static ObjectMapper strict(ObjectMapper json) {
        var strict = json.copy()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .registerModule(new StrictTimes());
        strict.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        for (var kind : new LogicalType[] {
            LogicalType.Enum,
            LogicalType.Integer,
            LogicalType.Float,
            LogicalType.Boolean,
            LogicalType.OtherScalar,
            LogicalType.POJO,
            LogicalType.Collection,
            LogicalType.Map
        }) {
            strict.coercionConfigFor(kind).setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        }
        return strict;
    }
}
