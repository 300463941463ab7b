package org.homevisit.security;

import org.homevisit.organisation.Account;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.organisation.Passwords;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Checks account and password; ten wrong ones in a row lock the account for ten minutes. */
@Component
class SignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordCheck check;
    private final SignInFailures failures;

    SignIn(Accounts accounts, Passwords passwords, PasswordCheck check, SignInFailures failures) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.check = check;
        this.failures = failures;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var name = given.getName();
        var password = String.valueOf(given.getCredentials());
        var before = failures.of(name);
        before.refuseWhileLocked();
        var account = check.matches(name, password, passwords.hashOf(name))
                ? accounts.find(name).filter(Account::active)
                : java.util.Optional.<Account>empty();
        if (account.isEmpty()) {
            throw SignInRefused.wrong(failures.oneMore(name));
        }
        if (before.count() > 0) {
            failures.forget(name);
        }
        return token(account.get().toActor());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    static UsernamePasswordAuthenticationToken token(Actor actor) {
        var authorities = actor.groups().stream()
                .map(Group::id)
                .map(id -> new SimpleGrantedAuthority("ROLE_" + id))
                .toList();
        var token = UsernamePasswordAuthenticationToken.authenticated(actor.account(), null, authorities);
        token.setDetails(actor);
        return token;
    }
}
