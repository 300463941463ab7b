package org.homevisit.campaign;

import org.homevisit.organisation.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Withdraws one college from a campaign. */
@Service
public class WithdrawCollege {

    public void withdraw(CollegeKey key, @Nullable String reason, Actor by) {
        throw new UnsupportedOperationException();
    }
}
