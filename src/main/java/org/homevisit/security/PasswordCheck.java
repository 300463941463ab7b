package org.homevisit.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Compares a password with its hash. BCrypt is slow on purpose and Basic brings the password with every request, so a
 * match is remembered for some minutes under a keyed digest, together with the stored hash: a changed password or a
 * removed account is never taken for right.
 */
@Component
class PasswordCheck {

    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST = 5000;
    private static final int LONGEST = 200;

    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder();
    private final String hashOfNobody = encoder.encode("nobody");
    private final byte[] salt = new byte[32];
    private final Map<String, Instant> matches = new LinkedHashMap<>();
    private final Clock clock;

    PasswordCheck(Clock clock) {
        this.clock = clock;
        new SecureRandom().nextBytes(salt);
    }

    boolean matches(String account, String password, Optional<String> hash) {
        if (password.isEmpty() || password.length() > LONGEST) {
            return false;
        }
        if (hash.isEmpty()) {
            encoder.matches(password, hashOfNobody); // an unknown account takes as long as a known one
            return false;
        }
        var plain = hash.get().replaceFirst("^\\{bcrypt}", "");
        var key = digest(account, password, plain);
        if (remembered(key)) {
            return true;
        }
        var right = encoder.matches(password, plain);
        if (right) {
            remember(key);
        }
        return right;
    }

    private boolean remembered(String key) {
        synchronized (matches) {
            var until = matches.get(key);
            return until != null && clock.instant().isBefore(until);
        }
    }

    private void remember(String key) {
        synchronized (matches) {
            matches.remove(key);
            matches.put(key, clock.instant().plus(REMEMBERED));
            var eldest = matches.keySet().iterator();
            while (matches.size() > MOST && eldest.hasNext()) {
                eldest.next();
                eldest.remove();
            }
        }
    }

    private String digest(String account, String password, String hash) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            var all = account + '\0' + password + '\0' + hash;
            return java.util.HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
