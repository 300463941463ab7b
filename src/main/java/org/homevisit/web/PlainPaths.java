package org.homevisit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses paths that different parts would read differently, before any of them reads one. The firewall of the security
 * chain does so too, but under the engine's applications another filter fails first, with 500 (engine.md §2.3).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PlainPaths extends OncePerRequestFilter {

    /** A step to here or upwards, also in percent signs. */
    private static final Pattern DOTS = Pattern.compile("/(\\.|%2e){1,2}(/|$)", Pattern.CASE_INSENSITIVE);

    private final Problems problems;

    PlainPaths(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        if (path.contains("//")
                || path.contains(";")
                || path.contains("\\")
                || DOTS.matcher(path).find()) {
            problems.write(Problem.of(400, "web.path"), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
