package org.homevisit.organisation;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The first administrator of a school of one's own: HOMEVISIT_ADMIN_ACCOUNT and HOMEVISIT_ADMIN_PASSWORD. */
@ConfigurationProperties("homevisit.admin")
record OrganisationSettings(
        @Nullable String account, @Nullable String password) {

    boolean nameNobody() {
        return account == null || account.isBlank() || password == null || password.isBlank();
    }
}
