package org.homevisit.review;

import java.time.OffsetDateTime;

/** What was handed in, as it was: immutable JSON with its SHA-256. */
public record Snapshot(Subject subject, int round, OffsetDateTime at, String by, String sha256, String json) {}
