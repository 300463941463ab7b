package org.homevisit.visit;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.homevisit.evidence.EvidenceFile;
import org.homevisit.evidence.EvidenceKind;
import org.jspecify.annotations.Nullable;

/** A file of a visit or revisit on the wire (design §6). */
public record EvidenceItem(
        UUID id,
        String name,
        EvidenceKind kind,
        String mediaType,
        long size,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Double seconds,
        String sha256,
        OffsetDateTime uploadedAt,
        String uploadedBy) {

    public static EvidenceItem of(EvidenceFile file) {
        return new EvidenceItem(
                file.id(),
                file.name(),
                file.kind(),
                file.mediaType(),
                file.size(),
                file.width(),
                file.height(),
                file.seconds(),
                file.sha256(),
                file.uploadedAt(),
                file.uploadedBy());
    }
}
