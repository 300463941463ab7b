package org.homevisit.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** Back to the sign-in page; Tasklist goes there by itself. */
final class SignedOut implements LogoutSuccessHandler {

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        if (Places.isInterface(request.getRequestURI())) {
            response.setStatus(204);
        } else {
            response.sendRedirect("/login?logout");
        }
    }
}
