package org.homevisit.materials;

import java.util.List;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.plan.Mode;
import org.homevisit.review.Subject;
import org.homevisit.visit.Visit;
import org.jspecify.annotations.Nullable;

/** What a college hands in: its summary, and where each visit stands. */
record MaterialsSnapshot(
        @Nullable String overview,
        @Nullable String problems,
        @Nullable String solutions,
        int posts,
        int cases,
        List<Row> visits) {

    static final String ROWS = "visits";
    static final String ROW_KEY = "studentNumber";

    /** Apart from the plan's snapshots. */
    static Subject subject(CollegeKey key) {
        return new Subject("materials", key.businessKey());
    }

    static MaterialsSnapshot of(Summary summary, List<Visit> visits) {
        return new MaterialsSnapshot(
                summary.overview(),
                summary.problems(),
                summary.solutions(),
                summary.posts().size(),
                summary.cases().size(),
                visits.stream()
                        .map(visit ->
                                new Row(visit.studentNumber(), visit.state().label(), visit.mode(), visit.round()))
                        .toList());
    }

    record Row(String studentNumber, String state, Mode mode, int round) {}
}
