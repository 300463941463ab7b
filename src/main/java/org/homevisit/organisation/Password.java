package org.homevisit.organisation;

import java.nio.charset.StandardCharsets;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** A new password: at least 8 characters, at most the 72 bytes that bcrypt reads. */
record Password(@Nullable String value) {

    private static final int SHORTEST = 8;
    private static final int LONGEST_BYTES = 72;
    private static final BCryptPasswordEncoder ENCODER = new BCryptPasswordEncoder();

    boolean isGood() {
        return value != null
                && value.strip().length() >= SHORTEST
                && value.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
    }

    String hash() {
        if (!isGood()) {
            throw Refusal.rules(java.util.List.of(Fault.at("password", "organisation.password.length")));
        }
        return ENCODER.encode(value);
    }

    @Override
    public String toString() {
        return "Password[***]";
    }
}
