package org.homevisit.organisation;

import java.util.List;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives an account a password: the administrator to anybody, everybody else to himself. */
@Component
public class SetPassword {

    private final Accounts accounts;
    private final Passwords passwords;

    SetPassword(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Transactional
    public void set(String account, @Nullable String password, Actor by) {
        if (!by.is(Group.CAMUNDA_ADMIN) && !by.account().equals(account)) {
            throw Refusal.notAllowed();
        }
        if (accounts.find(account).isEmpty()) {
            throw Refusal.notFound();
        }
        passwords.store(List.of(account), new Password(password).hash());
    }
}
