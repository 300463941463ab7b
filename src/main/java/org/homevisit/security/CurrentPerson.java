package org.homevisit.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.homevisit.organisation.Actor;

/** Who the request comes from, as the accounts say now and not as they said at sign-in. */
public final class CurrentPerson {

    private static final String ATTRIBUTE = CurrentPerson.class.getName();

    private CurrentPerson() {}

    public static Optional<Actor> of(HttpServletRequest request) {
        return Optional.ofNullable((Actor) request.getAttribute(ATTRIBUTE));
    }

    static void set(HttpServletRequest request, Actor actor) {
        request.setAttribute(ATTRIBUTE, actor);
    }
}
