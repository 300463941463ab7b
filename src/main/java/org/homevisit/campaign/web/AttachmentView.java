package org.homevisit.campaign.web;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.homevisit.evidence.EvidenceFile;

/** A file of the notice on the wire. */
record AttachmentView(
        UUID id,
        String name,
        String mediaType,
        long size,
        String sha256,
        OffsetDateTime uploadedAt,
        String uploadedBy) {

    static AttachmentView of(EvidenceFile file) {
        return new AttachmentView(
                file.id(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.uploadedAt(),
                file.uploadedBy());
    }
}
