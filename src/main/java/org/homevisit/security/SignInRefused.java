package org.homevisit.security;

import org.homevisit.shared.Text;
import org.springframework.security.core.AuthenticationException;

/** Wrong account or password, never saying which; or locked. */
final class SignInRefused extends AuthenticationException {

    private final transient Text text;

    private SignInRefused(Text text) {
        super(text.key());
        this.text = text;
    }

    static SignInRefused wrong(int left) {
        return left == 0 ? locked() : new SignInRefused(Text.of("security.wrong", left));
    }

    static SignInRefused locked() {
        return new SignInRefused(Text.of("security.locked"));
    }

    Text text() {
        return text;
    }
}
