package org.homevisit.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Which requests open a page and which call an interface. */
final class Places {

    private Places() {}

    static boolean opensPage(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && accepts(request.getHeader("Accept"))
                && !isInterface(request.getRequestURI());
    }

    static boolean isInterface(String path) {
        return path.startsWith("/api/")
                || path.startsWith("/engine-rest")
                || path.startsWith("/camunda/api/")
                || path.startsWith("/actuator/");
    }

    private static boolean accepts(@Nullable String accept) {
        return accept != null && accept.contains("text/html");
    }
}
