package org.homevisit.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homevisit.organisation.SampleNames.Name;
import org.jspecify.annotations.Nullable;

/**
 * One college of the sample school and its students: four intakes of the same size, of whom the newer ones have
 * students of the shorter courses too, and those who have graduated, a quarter with an overdue loan.
 */
record SampleCollege(
        College college,
        int numberPrefix,
        int current,
        int graduated,
        List<String> bachelors,
        String associate,
        String topUp,
        String nameWithDot,
        String nameOfFour) {

    private static final int INTAKES = 4;
    private static final int CLASS_SIZE = 30;

    /** Tenths of an intake in the three bachelor, the associate and the top-up course; newest first: 专升本 takes two years, 专科 three. */
    private static final int[][] SHARES = {{3, 2, 2, 2, 1}, {3, 2, 2, 2, 1}, {3, 3, 2, 2, 0}, {4, 3, 3, 0, 0}};

    private static final int[] GRADUATES_SHARE = {5, 5, 0, 0, 0};

    private static final String[] REGIONS = {
        "河南省平顶山市鲁山县", "河南省平顶山市叶县", "河南省平顶山市宝丰县", "河南省平顶山市郏县", "河南省平顶山市舞钢市",
        "河南省南阳市镇平县", "河南省信阳市光山县", "河南省周口市太康县", "河南省驻马店市确山县", "河南省商丘市民权县",
        "河南省洛阳市嵩县", "河南省许昌市襄城县", "河南省漯河市临颍县", "安徽省阜阳市颍上县", "山东省菏泽市曹县"
    };
    private static final String REGION_OF_DOTTED = "新疆维吾尔自治区喀什地区疏附县";
    private static final Hardship[] HARDSHIPS = {
        Hardship.NONE, Hardship.NONE, Hardship.GENERAL, Hardship.NONE, Hardship.DIFFICULT,
        Hardship.NONE, Hardship.NONE, Hardship.SPECIAL, Hardship.NONE, Hardship.NONE
    };
    private static final String[] POLITICAL = {"共青团员", "共青团员", "群众", "共青团员", "中共党员"};

    List<Student> students(int lastIntake, SampleNames names) {
        var students = new ArrayList<Student>(current + graduated);
        for (var intake = 0; intake < INTAKES; intake++) {
            addIntake(students, lastIntake - intake, current / INTAKES, SHARES[intake], names);
        }
        addIntake(students, lastIntake - INTAKES, graduated, GRADUATES_SHARE, names);
        return withTellingNames(students);
    }

    private void addIntake(List<Student> students, int grade, int size, int[] shares, SampleNames names) {
        var classes = 0;
        for (var course = 0; course < shares.length; course++) {
            var inCourse = size * shares[course] / 10;
            for (var index = 0; index < inCourse; index++) {
                var ordinal = students.size();
                var number = "%02d%d%02d%03d"
                        .formatted(grade % 100, numberPrefix, classes + index / CLASS_SIZE + 1, index % CLASS_SIZE + 1);
                students.add(student(number, names.next(), grade, course, index / CLASS_SIZE + 1, ordinal));
            }
            classes += (inCourse + CLASS_SIZE - 1) / CLASS_SIZE;
        }
    }

    private Student student(String number, Name name, int grade, int course, int classIndex, int ordinal) {
        var hasGraduated = ordinal >= current;
        var overdue = hasGraduated && (ordinal - current) % 4 == 0;
        var father = ordinal % 3 != 0;
        return new Student(
                number,
                name.text(),
                name.gender(),
                college.code(),
                level(course),
                grade,
                major(course),
                major(course) + classIndex + "班",
                POLITICAL[ordinal % POLITICAL.length],
                hasGraduated ? StudentStatus.GRADUATED : StudentStatus.CURRENT,
                HARDSHIPS[ordinal % HARDSHIPS.length],
                REGIONS[ordinal % REGIONS.length],
                "示例镇示例村" + (ordinal + 1) + "号",
                name.surname() + (father ? "示父" : "示母"),
                father ? "父" : "母",
                "1380000%04d".formatted((numberPrefix - 11) * 1000 + ordinal),
                overdue ? new BigDecimal(1200 + 350 * (ordinal % 8)).setScale(2) : null,
                overdue ? LocalDate.of(grade + 5, 9, 21) : null);
    }

    private Level level(int course) {
        if (course < bachelors.size()) {
            return Level.BACHELOR;
        }
        return course == bachelors.size() ? Level.ASSOCIATE : Level.TOP_UP;
    }

    private String major(int course) {
        return course < bachelors.size() ? bachelors.get(course) : course == bachelors.size() ? associate : topUp;
    }

    /** Names that sheets, files and searches trip over: two pairs of homonyms, one with a dot, one of four characters. */
    private List<Student> withTellingNames(List<Student> students) {
        var second = current / INTAKES;
        rename(students, second + 7, students.get(5).name(), null);
        rename(students, 13, students.get(12).name(), null);
        rename(students, 20, nameWithDot, REGION_OF_DOTTED);
        rename(students, second + 21, nameOfFour, null);
        return students;
    }

    private void rename(List<Student> students, int index, String name, @Nullable String region) {
        var student = students.get(index);
        students.set(
                index,
                new Student(
                        student.number(),
                        name,
                        student.gender(),
                        student.college(),
                        student.level(),
                        student.grade(),
                        student.major(),
                        student.className(),
                        student.politicalStatus(),
                        student.status(),
                        student.hardship(),
                        region == null ? student.region() : region,
                        student.address(),
                        student.contactName(),
                        student.contactRelation(),
                        student.contactPhone(),
                        student.loanOverdueAmount(),
                        student.loanOverdueSince()));
    }
}
