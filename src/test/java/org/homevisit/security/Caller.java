package org.homevisit.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** A program or a browser that calls the running application; never follows a redirect. */
public final class Caller {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String root;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Map<String, String> headers = new HashMap<>();

    private Caller(int port) {
        this.root = "http://127.0.0.1:" + port;
    }

    public static Caller at(int port) {
        return new Caller(port);
    }

    public static Caller basic(int port, String account, String password) {
        var credentials = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
        return at(port).with("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    public Caller with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer call(String method, String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
    }

    public Answer post(String path, String json) {
        return call("POST", path, json);
    }

    public Answer form(String path, String... namesAndValues) {
        var body = new StringBuilder();
        for (var index = 0; index < namesAndValues.length; index += 2) {
            body.append(index == 0 ? "" : "&")
                    .append(namesAndValues[index])
                    .append('=')
                    .append(URLEncoder.encode(namesAndValues[index + 1], StandardCharsets.UTF_8));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    public Answer signIn(String account, String password) {
        return form("/login", "username", account, "password", password);
    }

    public Caller withToken() {
        return with("X-XSRF-TOKEN", cookie("XSRF-TOKEN"));
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(root + path));
        headers.forEach(request::header);
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        public String body() {
            return response.body();
        }

        public JsonNode json() {
            try {
                return JSON.readTree(body());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
