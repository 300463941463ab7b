package org.homevisit.campaign;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homevisit.organisation.Account;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.College;
import org.homevisit.organisation.Colleges;
import org.homevisit.organisation.Group;
import org.homevisit.organisation.Students;
import org.homevisit.organisation.VisitorRole;
import org.homevisit.shared.Refusal;

/** The people and colleges of the tests. */
final class School {

    static final String WINTER = "2022-winter";
    static final CollegeKey CS = new CollegeKey(WINTER, "CS");
    static final CollegeKey ME = new CollegeKey(WINTER, "ME");
    static final Actor CENTRE = new Actor("centre", "中心老师", Set.of(Group.CENTRE), null);
    static final Actor COORDINATOR = new Actor("cs-coordinator", "协调员", Set.of(Group.COLLEGE_COORDINATOR), "CS");
    static final Actor VISITOR = new Actor("cs-visitor-1", "辅导员", Set.of(Group.VISITOR), "CS");
    static final Actor OTHER_COORDINATOR = new Actor("me-coordinator", "协调员", Set.of(Group.COLLEGE_COORDINATOR), "ME");
    static final Actor PRESIDENT = new Actor("president", "校领导", Set.of(Group.SCHOOL_LEADER), null);
    static final Actor ADMIN = new Actor("admin", "管理员", Set.of(Group.CAMUNDA_ADMIN), null);

    private School() {}

    static void opens(Colleges colleges, Students students, Accounts accounts) {
        var all = List.of(new College("ART", "艺术设计学院"), new College("CS", "信息工程学院"), new College("ME", "机电工程学院"));
        given(colleges.all()).willReturn(all);
        given(colleges.get(any()))
                .willAnswer(call -> all.stream()
                        .filter(college -> college.code().equals(call.getArgument(0)))
                        .findFirst()
                        .orElseThrow(Refusal::notFound));
        given(colleges.find(any())).willReturn(Optional.empty());
        given(students.countCurrentByCollege()).willReturn(Map.of("CS", 800, "ME", 600));
        given(accounts.inGroup(Group.COLLEGE_COORDINATOR))
                .willReturn(List.of(account("cs-coordinator", "CS"), account("me-coordinator", "ME")));
        given(accounts.inGroup(Group.COLLEGE_LEADER)).willReturn(List.of(account("cs-leader", "CS")));
    }

    private static Account account(String account, String college) {
        return new Account(account, null, account, college, VisitorRole.OTHER, Set.of(), null, null, true);
    }

    /** As the founding notice opens it: only what has no default. */
    static NewCampaign winter() {
        return new NewCampaign(
                WINTER,
                "2022年寒假家访",
                null,
                LocalDate.of(2022, 1, 5),
                LocalDate.of(2022, 2, 15),
                OffsetDateTime.parse("2022-01-09T12:00:00+08:00"),
                OffsetDateTime.parse("2022-02-22T12:00:00+08:00"),
                OffsetDateTime.parse("2022-03-08T12:00:00+08:00"),
                null,
                null,
                null,
                null,
                List.of("CS", "ME"),
                null);
    }

    static NewCampaign wrongEverywhere() {
        return new NewCampaign(
                "2022 Winter",
                "名".repeat(61),
                "题".repeat(61),
                LocalDate.of(2022, 2, 15),
                LocalDate.of(2022, 1, 5),
                OffsetDateTime.parse("2022-02-09T12:00:00+08:00"),
                OffsetDateTime.parse("2022-01-22T12:00:00+08:00"),
                OffsetDateTime.parse("2022-01-08T12:00:00+08:00"),
                new BigDecimal("1.01"),
                new NewCampaign.Photos(-1, 2, 101),
                true,
                List.of("P3D", "3 days", "-P1D"),
                List.of("CS", "XX"),
                "字".repeat(20_001));
    }
}
