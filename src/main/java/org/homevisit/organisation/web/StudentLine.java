package org.homevisit.organisation.web;

import org.homevisit.organisation.Level;
import org.homevisit.organisation.Student;
import org.homevisit.organisation.StudentStatus;

/** A student in a list. */
record StudentLine(
        String number,
        String name,
        String gender,
        Level level,
        int grade,
        String major,
        String className,
        String college,
        StudentStatus status) {

    static StudentLine of(Student student) {
        return new StudentLine(
                student.number(),
                student.name(),
                student.gender(),
                student.level(),
                student.grade(),
                student.major(),
                student.className(),
                student.college(),
                student.status());
    }
}
