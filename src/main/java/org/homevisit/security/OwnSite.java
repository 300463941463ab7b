package org.homevisit.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Nobody is signed in from another site's page; there is no session yet whose token could show it. */
final class OwnSite extends OncePerRequestFilter {

    private final Refusing refusing;

    OwnSite(Refusing refusing) {
        this.refusing = refusing;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getMethod().equals("POST")
                && request.getRequestURI().equals("/login")
                && "cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            refusing.handle(request, response, new AccessDeniedException("sign-in from another site"));
            return;
        }
        chain.doFilter(request, response);
    }
}
