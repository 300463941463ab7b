package org.homevisit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a body over its limit by its declared length, before anything is read. A refused body up to 64 MB is read
 * away, so that the caller gets the answer; a longer one is answered at once and the connection closed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class BodyLimits extends OncePerRequestFilter {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long READ_AWAY = 64 * MEGABYTE;

    private final Problems problems;

    BodyLimits(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var limit = limit(request);
        var declared = request.getContentLengthLong();
        if (declared > limit) {
            readAway(request, declared);
            response.setHeader("Connection", "close");
            problems.write(Problem.of(413, "web.tooLarge", limit / MEGABYTE), request, response);
            return;
        }
        chain.doFilter(
                declared < 0 && request.getHeader("Transfer-Encoding") != null
                        ? new CountedRequest(request, limit)
                        : request,
                response);
    }

    /** JSON 2 MB, sheets 50 MB, media 500 MB and what multipart puts around them (design §6). */
    private static long limit(HttpServletRequest request) {
        var type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            return 2 * MEGABYTE;
        }
        var path = request.getRequestURI();
        var sheet = path.startsWith("/api/roster/") || path.endsWith("/plan/import");
        return (sheet ? 50 : 500) * MEGABYTE + MEGABYTE / 16;
    }

    private static void readAway(HttpServletRequest request, long declared) throws IOException {
        if (declared > READ_AWAY || request.getHeader("Expect") != null) {
            return;
        }
        var body = request.getInputStream();
        var buffer = new byte[64 * 1024];
        while (body.read(buffer) >= 0) {
            // nothing is kept
        }
    }
}
