package org.homevisit.materials;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A paper that has arrived in the centre's room. */
public record PaperReceipt(
        UUID id,
        PaperItem item,
        LocalDate receivedOn,
        @Nullable String note,
        String recordedBy,
        OffsetDateTime recordedAt) {}
