package org.homevisit.evidence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file as it goes out in JSON. */
public record EvidenceView(
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

    public static EvidenceView of(EvidenceFile file) {
        return new EvidenceView(
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

    public static List<EvidenceView> of(List<EvidenceFile> files) {
        return files.stream().map(EvidenceView::of).toList();
    }
}
