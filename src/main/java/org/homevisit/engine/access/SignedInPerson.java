package org.homevisit.engine.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.security.CurrentPerson;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Whoever our own sign-in knows is signed in to Tasklist, Cockpit and Admin; made by the engine's filter, by name. */
public final class SignedInPerson implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        return CurrentPerson.of(request)
                .map(actor -> known(actor, request))
                .orElseGet(AuthenticationResult::unsuccessful);
    }

    private static AuthenticationResult known(Actor actor, HttpServletRequest request) {
        var application = WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext());
        var result = AuthenticationResult.successful(actor.account());
        result.setGroups(actor.groups().stream().map(Group::id).toList());
        result.setTenants(application.getBean(Tenants.class).of(actor));
        return result;
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // the security chain has asked already
    }
}
