package org.homevisit.shared;

import org.jspecify.annotations.Nullable;

/** The version of an edited record as it travels in <code>ETag</code> and <code>If-Match</code>. */
public final class Etag {

    private Etag() {}

    public static String of(int version) {
        return "\"" + version + "\"";
    }

    /**
     * Compares what the caller read with what is there.
     *
     * @throws Refusal 428 without <code>If-Match</code>, 412 when the record has changed since
     */
    public static void require(@Nullable String ifMatch, int version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.of(Refusal.Kind.PRECONDITION_MISSING, "refusal.ifMatchMissing");
        }
        var given = ifMatch.strip().replaceFirst("^W/", "");
        if (!given.equals("*") && !given.equals(of(version))) {
            throw Refusal.of(Refusal.Kind.STALE, "refusal.stale");
        }
    }
}
