package org.homevisit.evidence;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored file; width and height in pixels for pictures, seconds for video and audio, sizes in bytes. */
public record EvidenceFile(
        UUID id,
        Owner owner,
        String name,
        EvidenceKind kind,
        String mediaType,
        long size,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Double seconds,
        String sha256,
        OffsetDateTime uploadedAt,
        String uploadedBy) {}
