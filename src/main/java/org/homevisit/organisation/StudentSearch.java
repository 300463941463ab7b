package org.homevisit.organisation;

import org.jspecify.annotations.Nullable;

/** Which students are wanted; null means any. The text is looked for in name, number and pinyin. */
public record StudentSearch(
        @Nullable String college,
        @Nullable Integer grade,
        @Nullable StudentStatus status,
        @Nullable String text) {}
