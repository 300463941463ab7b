package org.homevisit.organisation;

import java.util.List;
import org.homevisit.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes the account of who has gone, or opens it again; it is never deleted, since the trail names it. */
@Component
public class SetActive {

    private final Accounts accounts;
    private final IdentityMirror mirror;

    SetActive(Accounts accounts, IdentityMirror mirror) {
        this.accounts = accounts;
        this.mirror = mirror;
    }

    @Transactional
    public void set(String account, boolean active, Actor by) {
        if (!by.is(Group.CAMUNDA_ADMIN)) {
            throw Refusal.notAllowed();
        }
        if (by.account().equals(account)) {
            throw Refusal.rule("organisation.account.oneself");
        }
        var former = accounts.find(account).orElseThrow(Refusal::notFound);
        var now = new Account(
                former.account(),
                former.staffNumber(),
                former.name(),
                former.college(),
                former.role(),
                former.groups(),
                former.phone(),
                former.email(),
                active);
        accounts.change(List.of(now));
        mirror.accounts(List.of(now));
    }
}
