package org.homevisit.security;

import jakarta.servlet.http.HttpServletRequest;

/** Whether a request brings its own credentials; then it needs no session and no token of one. */
final class Basic {

    private static final String SCHEME = "Basic ";

    private Basic() {}

    static boolean isUsedBy(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return header != null && header.strip().regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }
}
