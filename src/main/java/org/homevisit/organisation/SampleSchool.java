package org.homevisit.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homevisit.organisation.FoundSchool.School;
import org.homevisit.organisation.SchoolSettings.Kind;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** The made-up school of profile <code>demo</code> (design §5): the same people and students each time. */
@Component
class SampleSchool {

    static final String PASSWORD = "demo";

    private static final List<SampleCollege> COLLEGES = List.of(
            new SampleCollege(
                    new College("CS", "信息工程学院"),
                    11,
                    800,
                    40,
                    List.of("软件工程", "计算机科学与技术", "物联网工程"),
                    "大数据技术",
                    "数字媒体技术",
                    "阿依古丽·买买提",
                    "欧阳文静"),
            new SampleCollege(
                    new College("ME", "机电工程学院"),
                    12,
                    600,
                    30,
                    List.of("机械设计制造及其自动化", "电气工程及其自动化", "车辆工程"),
                    "机电一体化技术",
                    "智能制造工程",
                    "迪力木拉提·艾山",
                    "司马俊杰"),
            new SampleCollege(
                    new College("ART", "艺术设计学院"),
                    13,
                    400,
                    20,
                    List.of("视觉传达设计", "环境设计", "产品设计"),
                    "室内艺术设计",
                    "服装与服饰设计",
                    "古丽娜尔·吾甫尔",
                    "上官婉清"));

    private final Clock clock;

    SampleSchool(Clock clock) {
        this.clock = clock;
    }

    School school() {
        var names = new SampleNames();
        var staff = new ArrayList<>(SampleStaff.ofTheSchool());
        var students = new ArrayList<Student>();
        for (var college : COLLEGES) {
            staff.addAll(SampleStaff.of(college.college(), names));
        }
        for (var college : COLLEGES) {
            students.addAll(college.students(lastIntake(), names));
        }
        var colleges = COLLEGES.stream().map(SampleCollege::college).toList();
        // everybody knows the password, so a cheap hash keeps signing in fast
        return new School(Kind.SAMPLE, colleges, staff, students, new BCryptPasswordEncoder(4).encode(PASSWORD));
    }

    /** Students begin in September. */
    private int lastIntake() {
        return LocalDate.now(clock).minusMonths(8).getYear();
    }
}
