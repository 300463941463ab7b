package org.homevisit.notification;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the outbox. */
public record PostedNotice(
        UUID id,
        String to,
        Channel channel,
        String subject,
        String about,
        @Nullable String body,
        NoticeState state,
        int attempts,
        OffsetDateTime createdAt,
        @Nullable String lastError) {}
