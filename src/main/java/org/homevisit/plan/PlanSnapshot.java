package org.homevisit.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Student;
import org.homevisit.review.Subject;
import org.jspecify.annotations.Nullable;

/** A plan as it was handed in, with the students' names of that day. */
record PlanSnapshot(
        @Nullable String scheme,
        @Nullable String safetyPlan,
        @Nullable String uncoveredReason,
        List<Row> visits) {

    static final String ROWS = "visits";
    static final String ROW_KEY = "studentNumber";
    static final String ROW_LABEL = "studentName";

    /** Apart from the college's own subject: the summary has its snapshots too. */
    static Subject subject(CollegeKey key) {
        return new Subject("plan", key.businessKey());
    }

    static PlanSnapshot of(Plan plan, Map<String, Student> students) {
        return new PlanSnapshot(
                plan.scheme(),
                plan.safetyPlan(),
                plan.uncoveredReason(),
                plan.rows().stream()
                        .map(row -> new Row(nameOf(students.get(row.studentNumber())), row))
                        .toList());
    }

    private static String nameOf(@Nullable Student student) {
        return student == null ? "" : student.name();
    }

    record Row(
            @JsonProperty(ROW_LABEL) String studentName,
            @JsonUnwrapped PlanRow row) {}
}
