package org.homevisit.plan.web;

import org.jspecify.annotations.Nullable;

/** What a reader sees who has the record in scope but not the family (domain §6): 138****5678, address to the county. */
final class Mask {

    private Mask() {}

    static @Nullable String phone(@Nullable String phone) {
        if (phone == null || phone.length() < 8) {
            return phone == null ? null : "****";
        }
        return phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4);
    }

    static @Nullable String name(@Nullable String name) {
        return name == null ? null : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }

    /** The county stands in <code>region</code>; below it nothing is shown. */
    static @Nullable String address(@Nullable String address) {
        return address == null ? null : "****";
    }
}
