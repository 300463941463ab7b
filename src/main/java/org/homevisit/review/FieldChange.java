package org.homevisit.review;

import org.jspecify.annotations.Nullable;

/** One field before and after, as JSON would write a scalar. */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {}
