package org.homevisit.engine.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.homevisit.web.Problem;
import org.homevisit.web.Problems;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses negative bounds of a list: the engine hands them to the database, which answers nothing or fails. */
final class ListBounds extends OncePerRequestFilter {

    private final Problems problems;

    ListBounds(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var query = Optional.ofNullable(request.getQueryString()).orElse("");
        var negative = Stream.of("maxResults", "firstResult")
                .filter(bound -> query.matches("(.*&)?" + bound + "=-.*"))
                .findFirst();
        if (negative.isPresent()) {
            var fault = Fault.at(negative.get(), "door.bound");
            problems.write(Problem.of(Refusal.unreadable(List.of(fault))), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
