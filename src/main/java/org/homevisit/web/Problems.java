package org.homevisit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homevisit.shared.Fault;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Writes problem documents, from controllers, filters and the engine's own resources alike. */
@Component
public class Problems {

    private final Texts texts;
    private final LocaleResolver language;
    private final ObjectMapper json;

    Problems(Texts texts, LocaleResolver language, ObjectMapper json) {
        this.texts = texts;
        this.language = language;
        this.json = json;
    }

    /** <code>message</code> repeats the detail: Tasklist and the engine's clients show that member (design §3.2). */
    public Map<String, Object> document(Problem problem, HttpServletRequest request) {
        var locale = language.resolveLocale(request);
        var document = new LinkedHashMap<String, Object>();
        document.put("type", "about:blank");
        document.put("title", texts.in(locale, Titles.of(problem.status())));
        document.put("status", problem.status());
        var detail = texts.in(locale, problem.detail());
        document.put("detail", detail);
        document.put("message", detail);
        document.put("instance", address(request));
        document.put(
                "errors",
                problem.faults().stream().map(fault -> error(fault, locale)).toList());
        problem.members().forEach(document::putIfAbsent);
        return document;
    }

    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(bytes(problem, request));
    }

    public byte[] bytes(Problem problem, HttpServletRequest request) {
        try {
            return json.writeValueAsBytes(document(problem, request));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A request passed on inside is told by the address it came to. */
    private static String address(HttpServletRequest request) {
        for (var name : List.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI)) {
            if (request.getAttribute(name) instanceof String address) {
                return address;
            }
        }
        return request.getRequestURI();
    }

    private Map<String, Object> error(Fault fault, Locale locale) {
        var error = new LinkedHashMap<String, Object>();
        error.put("field", fault.field());
        if (fault.value() != null) {
            error.put("value", fault.value());
        }
        error.put("message", texts.in(locale, fault.message()));
        return error;
    }
}
