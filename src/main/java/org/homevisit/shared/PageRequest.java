package org.homevisit.shared;

import org.jspecify.annotations.Nullable;

/** Which page of a list is wanted: <code>page</code> from 0, <code>size</code> 50 unless told, at most 2,000. */
public record PageRequest(int page, int size) {

    public static PageRequest of(@Nullable Integer page, @Nullable Integer size) {
        var wantedPage = page == null ? 0 : page;
        var wantedSize = size == null ? 50 : size;
        if (wantedPage < 0) {
            throw Refusal.rules(java.util.List.of(Fault.of("page", wantedPage, "refusal.page")));
        }
        if (wantedSize < 1 || wantedSize > 2000) {
            throw Refusal.rules(java.util.List.of(Fault.of("size", wantedSize, "refusal.pageSize")));
        }
        return new PageRequest(wantedPage, wantedSize);
    }

    public long offset() {
        return (long) page * size;
    }
}
