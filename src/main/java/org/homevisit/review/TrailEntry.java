package org.homevisit.review;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the trail: a hand-in (approved is null) or a decision. The task is a task definition key or a command such as <code>withdraw</code>. */
public record TrailEntry(
        UUID id,
        Subject subject,
        int round,
        String task,
        String account,
        String name,
        OffsetDateTime at,
        @Nullable Boolean approved,
        @Nullable String remarks) {}
