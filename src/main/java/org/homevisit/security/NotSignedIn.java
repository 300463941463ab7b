package org.homevisit.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.homevisit.shared.Text;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Shows the sign-in page again with what was wrong; no session is opened for it. */
final class NotSignedIn implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        request.setAttribute(
                "refused", reason instanceof SignInRefused refused ? refused.text() : Text.of("security.wrongPlain"));
        response.setStatus(401);
        request.getRequestDispatcher("/internal/login-refused").forward(request, response);
    }
}
