package org.homevisit.organisation;

import org.homevisit.shared.Page;
import org.homevisit.shared.PageRequest;
import org.homevisit.shared.Refusal;
import org.springframework.stereotype.Component;

/** Lists the students of the caller's college; the centre has all (design §2). */
@Component
public class FindStudents {

    private final Students students;
    private final Colleges colleges;

    FindStudents(Students students, Colleges colleges) {
        this.students = students;
        this.colleges = colleges;
    }

    public Page<Student> find(StudentSearch search, PageRequest page, Actor by) {
        var college = search.college();
        if (by.is(Group.CENTRE)) {
            if (college != null) {
                colleges.get(college);
            }
            return students.search(search, page);
        }
        if (!by.isOneOf(Group.COLLEGE_COORDINATOR, Group.COLLEGE_LEADER)) {
            throw Refusal.notAllowed();
        }
        if (by.college() == null || (college != null && !college.equals(by.college()))) {
            throw Refusal.notFound();
        }
        return students.search(new StudentSearch(by.college(), search.grade(), search.status(), search.text()), page);
    }
}
