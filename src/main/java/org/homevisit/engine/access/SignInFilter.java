package org.homevisit.engine.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.jspecify.annotations.Nullable;

/** Signs in also whoever asks first of all who is signed in, where the engine's own filter waits for a page. */
final class SignInFilter extends ContainerBasedAuthenticationFilter {

    private static final Pattern WHO = Pattern.compile("/camunda/api/admin/auth/user/([^/]+)");

    @Override
    protected @Nullable String extractEngineName(HttpServletRequest request) {
        var who = WHO.matcher(request.getRequestURI());
        return who.matches() ? who.group(1) : super.extractEngineName(request);
    }
}
