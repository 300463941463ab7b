package org.homevisit.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Writes of cookie sessions need the token; Basic does not, but for the engine's web applications, who always ask. */
final class NeedsToken implements RequestMatcher {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    public boolean matches(HttpServletRequest request) {
        if (READS.contains(request.getMethod()) || request.getRequestURI().equals("/login")) {
            return false;
        }
        if (Basic.isUsedBy(request)) {
            return request.getRequestURI().startsWith("/camunda/");
        }
        var session = request.getSession(false);
        return session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }
}
