package org.homevisit.materials;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A college's summary of its visits (notice 八(一)): what was done, which problems came up, how they were solved, what was published. */
public record Summary(
        @Nullable String overview,
        @Nullable String problems,
        @Nullable String solutions,
        List<Post> posts,
        List<StudentCase> cases) {

    static final Summary EMPTY = new Summary(null, null, null, List.of(), List.of());

    public Summary {
        posts = posts == null ? List.of() : List.copyOf(posts);
        cases = cases == null ? List.of() : List.copyOf(cases);
    }

    /** A publication on the college's site (推文). */
    public record Post(
            @Nullable String title,
            @Nullable String url,
            @Nullable LocalDate publishedOn) {}

    /** A student's growth before and after the visits and after graduation (notice 七(五)). */
    public record StudentCase(
            @Nullable String studentNumber,
            @Nullable String title,
            @Nullable String before,
            @Nullable String after,
            @Nullable String afterGraduation) {}
}
