package org.homevisit.organisation;

import java.util.Set;
import java.util.regex.Pattern;
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

    /** The engine takes no other user ids (engine.md: general-resource-whitelist-pattern). */
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    static boolean isWellFormed(String account) {
        return WELL_FORMED.matcher(account).matches();
    }

    public Actor toActor() {
        return new Actor(account, name, groups, college);
    }
}
