package org.homevisit.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.homevisit.organisation.Account;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Actor;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Looks the account up anew for each request, so that who was removed or moved is so at once. */
final class CurrentAccountFilter extends OncePerRequestFilter {

    private static final Authentication NOBODY = new AnonymousAuthenticationToken(
            "removed", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    private final Accounts accounts;

    CurrentAccountFilter(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof UsernamePasswordAuthenticationToken) {
            actor(authentication, request).ifPresentOrElse(actor -> signedIn(actor, request), () -> signedOut(request));
        }
        chain.doFilter(request, response);
    }

    /** With Basic the sign-in of this same request has just looked. */
    private Optional<Actor> actor(Authentication authentication, HttpServletRequest request) {
        return Basic.isUsedBy(request) && authentication.getDetails() instanceof Actor actor
                ? Optional.of(actor)
                : accounts.find(authentication.getName())
                        .filter(Account::active)
                        .map(Account::toActor);
    }

    private static void signedIn(Actor actor, HttpServletRequest request) {
        CurrentPerson.set(request, actor);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SignIn.token(actor));
        SecurityContextHolder.setContext(context);
    }

    private static void signedOut(HttpServletRequest request) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(NOBODY);
        SecurityContextHolder.setContext(context);
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
