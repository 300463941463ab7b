package org.homevisit.engine.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.homevisit.security.Doors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Leads the writes of {@link Doors} to our controller before the engine's own resources see them. */
final class DoorFilter extends OncePerRequestFilter {

    private final List<Way> ways = Stream.of(
                    ways(Doors.TASK, "complete"),
                    ways(Doors.CLAIM, "claim"),
                    ways(Doors.UNCLAIM, "unclaim"),
                    ways(Doors.START_CAMPAIGN, "start"),
                    ways(Doors.START_OTHER, "start/other"),
                    ways(Doors.START_BY_ID, "start"),
                    ways(Doors.MESSAGE, "message"))
            .flatMap(List::stream)
            .toList();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var inside = request.getMethod().equals("POST") ? inside(request.getRequestURI()) : null;
        if (inside == null) {
            chain.doFilter(request, response);
        } else {
            request.getRequestDispatcher(inside).forward(request, response);
        }
    }

    private @Nullable String inside(String path) {
        var wanted = PathContainer.parsePath(path);
        for (var way : ways) {
            var match = way.from().matchAndExtract(wanted);
            if (match != null) {
                var id = match.getUriVariables().get("id");
                // an id with other characters is nobody's, and must not be read as a path again
                return DoorController.ROOT + way.to() + (id == null ? "" : "/" + (id.matches("[\\w:.-]+") ? id : "-"));
            }
        }
        return null;
    }

    private static List<Way> ways(List<String> paths, String to) {
        return paths.stream()
                .map(path -> new Way(PathPatternParser.defaultInstance.parse(path), to))
                .toList();
    }

    private record Way(PathPattern from, String to) {}
}
