package org.homevisit.organisation;

import org.homevisit.shared.Refusal;
import org.springframework.stereotype.Component;

/** One student as the caller may see him: phone, address and contact are clear for his coordinator only (design §2). */
@Component
public class ShowStudent {

    private final Students students;

    ShowStudent(Students students) {
        this.students = students;
    }

    public Student show(String number, Actor by) {
        if (!by.isOneOf(Group.CENTRE, Group.COLLEGE_COORDINATOR, Group.COLLEGE_LEADER)) {
            throw Refusal.notAllowed();
        }
        var student = students.find(number)
                .filter(found -> by.is(Group.CENTRE)
                        || by.holds(Group.COLLEGE_COORDINATOR, found.college())
                        || by.holds(Group.COLLEGE_LEADER, found.college()))
                .orElseThrow(Refusal::notFound);
        return by.holds(Group.COLLEGE_COORDINATOR, student.college()) ? student : masked(student);
    }

    private Student masked(Student student) {
        return new Student(
                student.number(),
                student.name(),
                student.gender(),
                student.college(),
                student.level(),
                student.grade(),
                student.major(),
                student.className(),
                student.politicalStatus(),
                student.status(),
                student.hardship(),
                Masking.address(student.region()),
                Masking.belowCounty(student.address()),
                Masking.name(student.contactName()),
                student.contactRelation(),
                Masking.phone(student.contactPhone()),
                student.loanOverdueAmount(),
                student.loanOverdueSince());
    }
}
