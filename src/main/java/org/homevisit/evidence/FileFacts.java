package org.homevisit.evidence;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What the check of a file found out. */
record FileFacts(
        EvidenceKind kind,
        String mediaType,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Double seconds,
        @Nullable OffsetDateTime capturedAt) {

    static FileFacts of(EvidenceKind kind, String mediaType) {
        return new FileFacts(kind, mediaType, null, null, null, null);
    }
}
