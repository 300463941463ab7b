package org.homevisit.plan;

import java.util.List;
import java.util.Map;
import org.homevisit.organisation.Cohort;
import org.homevisit.organisation.Level;
import org.homevisit.organisation.Student;
import org.homevisit.organisation.StudentStatus;

/** Which grades and levels of the college's students no row reaches (notice 四(一): 覆盖各个年级、各个层次). */
record Coverage(List<Integer> missingGrades, List<Level> missingLevels) {

    static Coverage of(List<PlanRow> rows, Map<String, Student> students, List<Cohort> cohorts) {
        var planned = rows.stream()
                .map(row -> students.get(row.studentNumber()))
                .filter(student -> student != null && isAtSchool(student))
                .toList();
        var grades = planned.stream().map(Student::grade).toList();
        var levels = planned.stream().map(Student::level).toList();
        return new Coverage(
                cohorts.stream()
                        .map(Cohort::grade)
                        .distinct()
                        .sorted()
                        .filter(grade -> !grades.contains(grade))
                        .toList(),
                cohorts.stream()
                        .map(Cohort::level)
                        .distinct()
                        .sorted()
                        .filter(level -> !levels.contains(level))
                        .toList());
    }

    private static boolean isAtSchool(Student student) {
        return student.status() == StudentStatus.CURRENT || student.status() == StudentStatus.SUSPENDED;
    }
}
