package org.homevisit.organisation;

import java.util.List;
import org.homevisit.shared.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds an account of any group; the centre's own accounts come only this way. */
@Component
public class AddAccount {

    private final Accounts accounts;
    private final Colleges colleges;
    private final IdentityMirror mirror;

    AddAccount(Accounts accounts, Colleges colleges, IdentityMirror mirror) {
        this.accounts = accounts;
        this.colleges = colleges;
        this.mirror = mirror;
    }

    @Transactional
    public Account add(NewAccount entered, Actor by) {
        if (!by.is(Group.CAMUNDA_ADMIN)) {
            throw Refusal.notAllowed();
        }
        var account = entered.checked(colleges);
        try {
            accounts.add(List.of(account));
        } catch (DuplicateKeyException taken) {
            throw Refusal.conflict("organisation.account.taken", account.account());
        }
        mirror.accounts(List.of(account));
        return account;
    }
}
