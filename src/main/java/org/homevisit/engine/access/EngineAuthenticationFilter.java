package org.homevisit.engine.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.IdentityService;
import org.homevisit.organisation.Group;
import org.homevisit.security.CurrentPerson;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine who calls its REST API, with groups and tenants: without them it would check nothing. */
final class EngineAuthenticationFilter extends OncePerRequestFilter {

    private final IdentityService identities;
    private final Tenants tenants;

    EngineAuthenticationFilter(IdentityService identities, Tenants tenants) {
        this.identities = identities;
        this.tenants = tenants;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = CurrentPerson.of(request);
        if (person.isEmpty()) {
            response.sendError(401); // the security chain lets nobody through; this is the second lock
            return;
        }
        var actor = person.get();
        try {
            identities.setAuthentication(
                    actor.account(), actor.groups().stream().map(Group::id).toList(), tenants.of(actor));
            chain.doFilter(request, response);
        } finally {
            identities.clearAuthentication();
        }
    }
}
