package org.homevisit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Turns every refusal into a problem document; only what nobody foresaw is logged and answered 500. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;
    private final Failures failures;

    ProblemAdvice(Problems problems, Failures failures) {
        this.problems = problems;
        this.failures = failures;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Map<String, Object>> refuse(Exception failure, HttpServletRequest request) throws Exception {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            throw failure; // the security chain answers these
        }
        if (failure instanceof AsyncRequestNotUsableException) {
            return null; // the caller has gone
        }
        var problem = failures.read(failure).orElseGet(() -> unforeseen(failure, request));
        var headers = failure instanceof ErrorResponse response ? response.getHeaders() : HttpHeaders.EMPTY;
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.document(problem, request));
    }

    private static Problem unforeseen(Exception failure, HttpServletRequest request) {
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        return Problem.plain(500);
    }
}
