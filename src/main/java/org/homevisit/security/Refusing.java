package org.homevisit.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.homevisit.web.Problem;
import org.homevisit.web.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** How the security chain says no: the sign-in page for a browser that opens a page, a problem document otherwise. */
@Component
class Refusing implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    private final Problems problems;

    Refusing(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (Places.opensPage(request) && !Basic.isUsedBy(request)) {
            response.sendRedirect("/login");
            return;
        }
        // a browser would ask by itself and then send the password from any site
        if (request.getHeader("Sec-Fetch-Mode") == null) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Home Visit\", charset=\"UTF-8\"");
        }
        var problem = reason instanceof SignInRefused refused
                ? new Problem(401, refused.text(), java.util.List.of(), java.util.Map.of())
                : Problem.plain(401);
        problems.write(problem, request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        var problem = reason instanceof CsrfException ? Problem.of(403, "security.token") : Problem.plain(403);
        problems.write(problem, request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException reason)
            throws IOException {
        problems.write(Problem.of(400, "web.path"), request, response);
    }
}
