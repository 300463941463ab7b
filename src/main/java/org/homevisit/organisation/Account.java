package org.homevisit.organisation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A member of staff who can sign in; the account is the engine's user id. College is null for the centre, school leaders and administrators. */
public record Account(
        String account,
        @Nullable String staffNumber,
        String name,
        @Nullable String college,
        VisitorRole role,
        Set<Group> groups,
        @Nullable String phone,
        @Nullable String email,
        boolean active) {

    public Actor toActor() {
        return new Actor(account, name, groups, college);
    }
}
