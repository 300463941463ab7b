package org.homevisit.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homevisit.organisation.Account;
import org.homevisit.organisation.Group;
import org.homevisit.organisation.Student;
import org.homevisit.shared.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What no row may hold, not even in a draft (design §6, draft rule): unknown or foreign students and visitors, over-long
 * texts.
 */
record RowRules(
        String college, Map<String, Student> students, Map<String, Account> accounts, Set<String> takenElsewhere) {

    List<Fault> faults(String prefix, PlanRow row) {
        var faults = new ArrayList<Fault>();
        student(prefix + "studentNumber", row.studentNumber(), faults);
        for (var index = 0; index < row.visitors().size(); index++) {
            visitor(prefix + "visitors[" + index + "]", row.visitors().get(index), faults);
        }
        leader(prefix + "schoolLeader", row.schoolLeader(), faults);
        tooLong(prefix + "region", row.region(), 120, faults);
        tooLong(prefix + "address", row.address(), 120, faults);
        tooLong(prefix + "contactName", row.contactName(), 60, faults);
        tooLong(prefix + "contactRelation", row.contactRelation(), 60, faults);
        tooLong(prefix + "contactPhone", row.contactPhone(), 60, faults);
        tooLong(prefix + "revisitOf", row.revisitOf(), 60, faults);
        tooLong(prefix + "purpose", row.purpose(), 200, faults);
        tooLong(prefix + "note", row.note(), 200, faults);
        return faults;
    }

    private void student(String field, String number, List<Fault> faults) {
        if (number.isEmpty()) {
            faults.add(Fault.at(field, "plan.missing.studentNumber"));
            return;
        }
        var student = students.get(number);
        if (student == null || !student.college().equals(college)) {
            faults.add(Fault.of(field, number, "plan.student.unknown", number));
        } else if (takenElsewhere.contains(number)) {
            faults.add(Fault.of(field, number, "plan.student.elsewhere", number));
        }
    }

    /** Any active account of the college, whatever its group (design §2). */
    void visitor(String field, String account, List<Fault> faults) {
        var known = accounts.get(account);
        if (known == null || !known.active() || !college.equals(known.college())) {
            faults.add(Fault.of(field, account, "plan.visitor.unknown", account));
        }
    }

    private void leader(String field, @Nullable String account, List<Fault> faults) {
        if (account == null) {
            return;
        }
        var known = accounts.get(account);
        if (known == null || !known.active() || !known.groups().contains(Group.SCHOOL_LEADER)) {
            faults.add(Fault.of(field, account, "plan.leader.unknown", account));
        }
    }

    static void tooLong(String field, @Nullable String text, int most, List<Fault> faults) {
        if (text != null && text.length() > most) {
            faults.add(Fault.at(field, "plan.tooLong", most, text.length()));
        }
    }
}
