package org.homevisit.materials;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homevisit.organisation.Student;
import org.homevisit.shared.Fault;
import org.jspecify.annotations.Nullable;

/** What a summary may not hold as a draft, and what it owes when it is handed in (notice 八(一)). */
final class SummaryRules {

    static final int TEXT = 5_000;
    static final int TITLE = 60;
    static final int ADDRESS = 500;
    static final int ENTRIES = 50;

    private SummaryRules() {}

    /** What is wrong, whether or not the summary is finished: over-long texts, unknown or foreign students. */
    static List<Fault> wrong(Summary summary, String college, Map<String, Student> students) {
        var faults = new ArrayList<Fault>();
        tooLong(faults, "overview", summary.overview(), TEXT);
        tooLong(faults, "problems", summary.problems(), TEXT);
        tooLong(faults, "solutions", summary.solutions(), TEXT);
        tooMany(faults, "posts", summary.posts());
        tooMany(faults, "cases", summary.cases());
        for (var index = 0; index < summary.posts().size(); index++) {
            var post = summary.posts().get(index);
            tooLong(faults, "posts[%d].title".formatted(index), post.title(), TITLE);
            tooLong(faults, "posts[%d].url".formatted(index), post.url(), ADDRESS);
            if (post.url() != null && !post.url().isBlank() && !post.url().matches("https?://\\S+")) {
                faults.add(Fault.of("posts[%d].url".formatted(index), post.url(), "materials.postAddress"));
            }
        }
        for (var index = 0; index < summary.cases().size(); index++) {
            caseFaults(faults, "cases[%d].".formatted(index), summary.cases().get(index), college, students);
        }
        return faults;
    }

    /** What is missing at hand-in. */
    static List<Fault> missing(Summary summary) {
        var faults = new ArrayList<Fault>();
        required(faults, "overview", summary.overview());
        required(faults, "problems", summary.problems());
        required(faults, "solutions", summary.solutions());
        return faults;
    }

    private static void caseFaults(
            List<Fault> faults,
            String prefix,
            Summary.StudentCase entry,
            String college,
            Map<String, Student> students) {
        tooLong(faults, prefix + "title", entry.title(), TITLE);
        tooLong(faults, prefix + "before", entry.before(), TEXT);
        tooLong(faults, prefix + "after", entry.after(), TEXT);
        tooLong(faults, prefix + "afterGraduation", entry.afterGraduation(), TEXT);
        var number = entry.studentNumber();
        if (number != null && !number.isBlank()) {
            var student = students.get(number);
            if (student == null || !student.college().equals(college)) {
                faults.add(Fault.of(prefix + "studentNumber", number, "materials.caseStudent"));
            }
        }
    }

    private static void tooLong(List<Fault> faults, String field, @Nullable String text, int limit) {
        if (text != null && text.codePointCount(0, text.length()) > limit) {
            faults.add(Fault.at(field, "materials.tooLong", limit));
        }
    }

    private static void tooMany(List<Fault> faults, String field, List<?> entries) {
        if (entries.size() > ENTRIES) {
            faults.add(Fault.at(field, "materials.tooMany", ENTRIES));
        }
    }

    private static void required(List<Fault> faults, String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            faults.add(Fault.at(field, "materials.required." + field));
        }
    }
}
