package org.homevisit.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people of the sample school; their accounts are in the README and in outside programs. */
final class SampleStaff {

    private static final int COUNSELLORS = 4;
    private static final int STUDY_MENTORS = 2;
    private static final int VISITORS = 8;

    private SampleStaff() {}

    static List<Account> ofTheSchool() {
        return List.of(
                person("admin", "系统管理员", null, VisitorRole.OTHER, Group.CAMUNDA_ADMIN, 9001),
                person("centre", "何晓静", null, VisitorRole.OTHER, Group.CENTRE, 9002),
                person("president", "高致远", null, VisitorRole.SCHOOL_LEADER, Group.SCHOOL_LEADER, 9003));
    }

    static List<Account> of(College college, SampleNames names) {
        var code = college.code();
        var prefix = code.toLowerCase(Locale.ROOT) + "-";
        var phone = 9000 + 100 * (Math.abs(code.charAt(0) - 'A') % 9 + 1);
        var staff = new ArrayList<Account>();
        staff.add(person(
                prefix + "coordinator",
                names.next().text(),
                code,
                VisitorRole.OTHER,
                Group.COLLEGE_COORDINATOR,
                phone));
        staff.add(person(
                prefix + "leader",
                names.next().text(),
                code,
                VisitorRole.COLLEGE_LEADER,
                Group.COLLEGE_LEADER,
                phone + 1));
        staff.add(person(prefix + "seal", names.next().text(), code, VisitorRole.OTHER, Group.SEAL_KEEPER, phone + 2));
        for (var index = 1; index <= VISITORS; index++) {
            staff.add(person(
                    prefix + "visitor-" + index,
                    names.next().text(),
                    code,
                    visitorRole(index),
                    Group.VISITOR,
                    phone + 2 + index));
        }
        return staff;
    }

    private static VisitorRole visitorRole(int index) {
        if (index <= COUNSELLORS) {
            return VisitorRole.COUNSELLOR;
        }
        return index <= COUNSELLORS + STUDY_MENTORS ? VisitorRole.STUDY_MENTOR : VisitorRole.GROWTH_MENTOR;
    }

    private static Account person(
            String account, String name, @Nullable String college, VisitorRole role, Group group, int phone) {
        return new Account(
                account,
                "T" + phone,
                name,
                college,
                role,
                Set.of(group),
                "1380000" + phone,
                account + "@homevisit.example",
                true);
    }
}
