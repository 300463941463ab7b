package org.homevisit.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Hands the session its token and leads to the page that was asked for. */
final class SignedIn extends SavedRequestAwareAuthenticationSuccessHandler {

    private final SessionToken tokens;

    SignedIn(SessionToken tokens) {
        this.tokens = tokens;
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        tokens.saveToken(tokens.generateToken(request), request, response);
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
