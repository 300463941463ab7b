package org.homevisit.organisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homevisit.document.SheetTemplate;
import org.homevisit.document.TemplateColumn;
import org.jspecify.annotations.Nullable;

/** The students' roster as a sheet (design §6). A column that a sheet lacks leaves what is known as it is. */
final class StudentSheet {

    static final String NUMBER = "学号";
    private static final String NAME = "姓名";
    private static final String GENDER = "性别";
    private static final String COLLEGE = "学院代码";
    private static final String LEVEL = "学历层次";
    private static final String GRADE = "年级";
    private static final String MAJOR = "专业";
    private static final String CLASS = "班级";
    private static final String POLITICAL = "政治面貌";
    private static final String STATUS = "状态";
    private static final String HARDSHIP = "困难等级";
    private static final String REGION = "家庭所在地";
    private static final String ADDRESS = "详细地址";
    private static final String CONTACT = "联系人";
    private static final String RELATION = "关系";
    private static final String PHONE = "联系电话";
    private static final String OVERDUE = "贷款逾期金额";
    private static final String OVERDUE_SINCE = "逾期起始";

    static final List<String> REQUIRED = List.of(NUMBER, NAME, GENDER, COLLEGE, LEVEL, GRADE, MAJOR, CLASS);

    static final List<String> COLUMNS = Stream.concat(
                    REQUIRED.stream(),
                    Stream.of(
                            POLITICAL,
                            STATUS,
                            HARDSHIP,
                            REGION,
                            ADDRESS,
                            CONTACT,
                            RELATION,
                            PHONE,
                            OVERDUE,
                            OVERDUE_SINCE))
            .toList();

    private static final Pattern NUMBER_FORM = Pattern.compile("[A-Za-z0-9]{1,20}");
    private static final Pattern GENDER_FORM = Pattern.compile("[男女]");
    private static final Pattern GRADE_FORM = Pattern.compile("(\\d{4})级?");
    private static final int FIRST_GRADE = 1950;
    private static final int PLACE_LENGTH = 120;

    private final CollegeIndex colleges;
    private final Set<String> heads;
    private final LocalDate today;

    StudentSheet(CollegeIndex colleges, Set<String> heads, LocalDate today) {
        this.colleges = colleges;
        this.heads = heads;
        this.today = today;
    }

    static SheetTemplate template(List<College> colleges) {
        return SheetTemplate.of(
                "学生名册",
                TemplateColumn.of(NUMBER, "全校唯一，字母或数字，最多 20 位，按文本填写", "222103401")
                        .must(),
                TemplateColumn.of(NAME, "中间的点写作 ·", "张三").must(),
                TemplateColumn.oneOf(GENDER, "", List.of("男", "女")).must(),
                TemplateColumn.oneOf(
                                COLLEGE,
                                "学院的代码或名称",
                                colleges.stream().map(College::code).toList())
                        .must(),
                TemplateColumn.oneOf(LEVEL, "", labels(Level.values())).must(),
                TemplateColumn.of(GRADE, "入学年份，四位", "2022").must(),
                TemplateColumn.of(MAJOR, "最多 60 字", "软件工程").must(),
                TemplateColumn.of(CLASS, "最多 60 字", "软件工程1班").must(),
                TemplateColumn.of(POLITICAL, "", "共青团员"),
                TemplateColumn.oneOf(STATUS, "新生留空即为在校；填离校会终止其未完成的家访和回访", labels(StudentStatus.values())),
                TemplateColumn.oneOf(HARDSHIP, "", labels(Hardship.values())),
                TemplateColumn.of(REGION, "省、市、县", "河南省平顶山市鲁山县"),
                TemplateColumn.of(ADDRESS, "县以下，最多 120 字", "示例镇示例村1号"),
                TemplateColumn.of(CONTACT, "家长或监护人姓名", "张建国"),
                TemplateColumn.of(RELATION, "", "父"),
                TemplateColumn.of(PHONE, "手机号，或带区号的座机", "13800000000"),
                TemplateColumn.of(OVERDUE, "元，最多两位小数", "1200.00"),
                TemplateColumn.of(OVERDUE_SINCE, "如 2022-01-18", "2022-01-18"));
    }

    /** Who may be meant; complains of nothing yet. */
    @Nullable
    String lookup(RowReader row) {
        return row.plain(NUMBER);
    }

    @Nullable
    String number(RowReader row) {
        return row.matching(NUMBER, NUMBER_FORM, "organisation.cell.studentNumber");
    }

    /** Null when a cell is wrong; every wrong one has been complained of. */
    @Nullable
    Student read(RowReader row, @Nullable String number, @Nullable Student known) {
        var name = row.requiredName(NAME);
        var gender = row.matching(GENDER, GENDER_FORM, "organisation.cell.gender");
        var college = row.require(COLLEGE, colleges.read(row, COLLEGE));
        var level = row.requiredCode(LEVEL, Level.values());
        var grade = row.require(GRADE, row.typed(GRADE, "organisation.cell.grade", this::grade));
        var major = row.required(MAJOR, RowReader.NAME_LENGTH);
        var className = row.required(CLASS, RowReader.NAME_LENGTH);
        var status = row.code(STATUS, StudentStatus.values());
        var political =
                optional(POLITICAL, () -> row.text(POLITICAL, RowReader.NAME_LENGTH), known, Student::politicalStatus);
        var hardship = optional(HARDSHIP, () -> row.code(HARDSHIP, Hardship.values()), known, Student::hardship);
        var region = optional(REGION, () -> row.text(REGION, PLACE_LENGTH), known, Student::region);
        var address = optional(ADDRESS, () -> row.text(ADDRESS, PLACE_LENGTH), known, Student::address);
        var contact = optional(CONTACT, () -> row.name(CONTACT), known, Student::contactName);
        var relation =
                optional(RELATION, () -> row.text(RELATION, RowReader.NAME_LENGTH), known, Student::contactRelation);
        var phone = optional(PHONE, () -> row.phone(PHONE), known, Student::contactPhone);
        var overdue = optional(OVERDUE, () -> row.amount(OVERDUE), known, Student::loanOverdueAmount);
        var since = optional(OVERDUE_SINCE, () -> pastDate(row), known, Student::loanOverdueSince);
        if (!row.isGood()
                || number == null
                || name == null
                || gender == null
                || college == null
                || level == null
                || grade == null
                || major == null
                || className == null) {
            return null;
        }
        return new Student(
                number,
                name,
                gender,
                college,
                level,
                grade,
                major,
                className,
                political,
                status(status, known),
                hardship,
                region,
                address,
                contact,
                relation,
                phone,
                overdue,
                since);
    }

    private <T> @Nullable T optional(
            String column, Supplier<@Nullable T> cell, @Nullable Student known, Function<Student, @Nullable T> former) {
        if (heads.contains(column)) {
            return cell.get();
        }
        return known == null ? null : former.apply(known);
    }

    private StudentStatus status(@Nullable StudentStatus given, @Nullable Student known) {
        if (given != null) {
            return given;
        }
        return known == null ? StudentStatus.CURRENT : known.status();
    }

    private @Nullable Integer grade(String plain) {
        var found = GRADE_FORM.matcher(plain);
        if (!found.matches()) {
            return null;
        }
        var grade = Integer.parseInt(found.group(1));
        return grade < FIRST_GRADE || grade > today.getYear() + 1 ? null : grade;
    }

    private @Nullable LocalDate pastDate(RowReader row) {
        var date = row.date(OVERDUE_SINCE);
        if (date != null && date.isAfter(today)) {
            row.reject(OVERDUE_SINCE, "organisation.cell.future");
        }
        return date;
    }

    private static List<String> labels(Coded[] codes) {
        return Arrays.stream(codes).map(Coded::label).toList();
    }
}
