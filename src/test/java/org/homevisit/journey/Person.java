package org.homevisit.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A person of the sample school who acts over HTTP, signed in by Basic. */
public final class Person {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String address;
    private final String account;

    Person(String address, String account) {
        this.address = address;
        this.account = account;
    }

    public String account() {
        return account;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Object body) {
        return send(json(path).POST(BodyPublishers.ofString(write(body))));
    }

    public Answer put(String path, Object body) {
        return send(json(path).header("If-Match", get(path).etag()).PUT(BodyPublishers.ofString(write(body))));
    }

    public Answer put(String path, Object body, String ifMatch) {
        return send(json(path).header("If-Match", ifMatch).PUT(BodyPublishers.ofString(write(body))));
    }

    public Answer putWithoutVersion(String path, Object body) {
        return send(json(path).PUT(BodyPublishers.ofString(write(body))));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer postText(String path, String body) {
        return send(json(path).POST(BodyPublishers.ofString(body)));
    }

    /** Sends a file as the browser would: multipart, field <code>file</code>. */
    public Answer upload(String path, String name, byte[] content) {
        var boundary = "----homevisit" + Integer.toHexString(name.hashCode());
        var body = new ByteArrayOutputStream();
        try {
            body.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.write(content);
            body.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** The one open task of this person with this definition key and business key. */
    public String task(String definitionKey, String businessKey) {
        var tasks = get("/engine-rest/task?maxResults=10&taskDefinitionKey=" + definitionKey
                        + "&processInstanceBusinessKey=" + URLEncoder.encode(businessKey, StandardCharsets.UTF_8))
                .expect(200)
                .json();
        if (tasks.size() != 1) {
            throw new AssertionError(
                    account + " sees " + tasks.size() + " tasks " + definitionKey + " of " + businessKey);
        }
        return tasks.get(0).get("id").asText();
    }

    /** Completes the task as Tasklist does; the variables are plain values. */
    public Answer complete(String taskId, Map<String, ?> variables) {
        return post("/engine-rest/task/" + taskId + "/submit-form", Map.of("variables", typed(variables)));
    }

    /** How many open tasks of the kind this person sees. */
    public int tasks(String definitionKey, String businessKey) {
        return get("/engine-rest/task/count?taskDefinitionKey=" + definitionKey + "&processInstanceBusinessKey="
                        + URLEncoder.encode(businessKey, StandardCharsets.UTF_8))
                .expect(200)
                .json()
                .get("count")
                .asInt();
    }

    /** What the form of the task shows, by name; tables as lists of rows. */
    public Map<String, JsonNode> form(String definitionKey, String businessKey) {
        var facts = new LinkedHashMap<String, JsonNode>();
        get("/engine-rest/task/" + task(definitionKey, businessKey) + "/form-variables")
                .expect(200)
                .json()
                .fields()
                .forEachRemaining(fact -> facts.put(fact.getKey(), shown(fact.getValue())));
        return facts;
    }

    private static JsonNode shown(JsonNode fact) {
        var value = fact.get("value");
        if (!fact.path("type").asText().equals("Json") || !value.isTextual()) {
            return value;
        }
        try {
            return JSON.readTree(value.asText());
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(value.asText(), broken);
        }
    }

    /** Sends a message to the engine as other programs do. */
    public Answer message(String name, String businessKey, Map<String, ?> variables) {
        return post(
                "/engine-rest/message",
                Map.of("messageName", name, "businessKey", businessKey, "processVariables", typed(variables)));
    }

    public Answer handIn(String definitionKey, String businessKey) {
        return complete(task(definitionKey, businessKey), Map.of());
    }

    public Answer approve(String taskId) {
        return complete(taskId, Map.of("approved", true));
    }

    public Answer approve(String definitionKey, String businessKey) {
        return complete(task(definitionKey, businessKey), Map.of("approved", true));
    }

    public Answer sendBack(String definitionKey, String businessKey, String remarks) {
        return complete(task(definitionKey, businessKey), Map.of("approved", false, "remarks", remarks));
    }

    static Map<String, Object> typed(Map<String, ?> variables) {
        var typed = new LinkedHashMap<String, Object>();
        variables.forEach((name, value) -> typed.put(name, Map.of("value", value)));
        return typed;
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        var credentials = Base64.getEncoder()
                .encodeToString((account + ":" + SampleSchool.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(120))
                .header("Authorization", "Basic " + credentials);
    }

    private Answer send(HttpRequest.Builder request) {
        var built = request.build();
        try {
            return new Answer(built, HTTP.send(built, HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What came back. */
    public record Answer(HttpRequest request, HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public Answer expect(int status) {
            if (status() != status) {
                throw new AssertionError(
                        request.method() + " " + request.uri() + " answered " + status() + ": " + text());
            }
            return this;
        }

        /** The same bytes once more are the same file, and 200. */
        public Answer isUploaded() {
            return status() == 200 ? this : expect(201);
        }

        public byte[] bytes() {
            return response.body();
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public String etag() {
            return response.headers()
                    .firstValue("ETag")
                    .orElseThrow(() ->
                            new AssertionError(request.uri() + " answered " + status() + " without ETag: " + text()));
        }

        public JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException broken) {
                throw new UncheckedIOException(text(), broken);
            }
        }
    }
}
