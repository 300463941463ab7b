package org.homevisit.organisation;

import java.util.Collection;

/** Where users, groups and tenants are mirrored for Tasklist and Admin, without password, in the same transaction. */
public interface IdentityMirror {

    void colleges(Collection<College> colleges);

    /** Adds or updates the users with their groups and tenants; inactive ones are removed. */
    void accounts(Collection<Account> accounts);
}
