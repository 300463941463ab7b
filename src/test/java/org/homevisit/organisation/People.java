package org.homevisit.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/** Students and staff as the tests need them. */
final class People {

    private People() {}

    static Student student(String number, String name, String college) {
        return student(number, name, college, StudentStatus.CURRENT, 2019);
    }

    static Student student(String number, String name, String college, StudentStatus status, int grade) {
        return new Student(
                number,
                name,
                "女",
                college,
                Level.BACHELOR,
                grade,
                "软件工程",
                "软件工程1班",
                "共青团员",
                status,
                Hardship.DIFFICULT,
                "河南省平顶山市鲁山县",
                "瓦屋镇李家庄村12号",
                "张建国",
                "父",
                "13800005678",
                new BigDecimal("1200.00"),
                LocalDate.of(2021, 9, 1));
    }

    static Account staff(String account, String college, Group... groups) {
        return new Account(
                account,
                "T-" + account,
                "王老师",
                college,
                VisitorRole.COUNSELLOR,
                Set.of(groups),
                "13800000001",
                account + "@example.org",
                true);
    }

    static Actor actor(String account, String college, Group... groups) {
        return new Actor(account, "王老师", Set.of(groups), college);
    }
}
