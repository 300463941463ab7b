package org.homevisit.campaign;

import org.homevisit.organisation.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Withdraws a campaign with all its open colleges. */
@Service
public class WithdrawCampaign {

    public void withdraw(String code, @Nullable String reason, Actor by) {
        throw new UnsupportedOperationException();
    }
}
