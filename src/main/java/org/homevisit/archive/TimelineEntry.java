package org.homevisit.archive;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a student or is to happen; the record is the visit or revisit it belongs to. */
public record TimelineEntry(
        OffsetDateTime at,
        TimelineKind kind,
        @Nullable String campaign,
        @Nullable UUID record,
        String title,
        @Nullable String who,
        @Nullable String text) {}
