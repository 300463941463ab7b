package org.homevisit.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homevisit.organisation.People.actor;
import static org.homevisit.organisation.People.student;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.homevisit.document.WorkbookReader;
import org.homevisit.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@OrganisationSlice
@Import({ImportStudents.class, SchoolSettings.class, WorkbookReader.class})
class ImportStudentsTests {

    private static final Actor CENTRE = actor("centre", null, Group.CENTRE);
    private static final String HEADS = "学号|姓名|性别|学院代码|学历层次|年级|专业|班级";
    private static final String ALL_HEADS = HEADS + "|政治面貌|状态|困难等级|家庭所在地|详细地址|联系人|关系|联系电话|贷款逾期金额|逾期起始";

    @Autowired
    private ImportStudents importStudents;

    @Autowired
    private Students students;

    @Autowired
    private Colleges colleges;

    @MockitoBean
    private DepartureListener departures;

    @BeforeEach
    void twoColleges() {
        colleges.add(new College("CS", "信息工程学院"));
        colleges.add(new College("ME", "机电工程学院"));
    }

    @Test
    void wholeRowIsStoredAsItsTypes() {
        var result = imported(
                ALL_HEADS,
                "191102034|阿依古丽•买买提|女|信息工程学院|专升本|2019级|软件工程|软件工程1班|共青团员|毕业|SPECIAL|河南省平顶山市鲁山县|示例镇1号"
                        + "|张建国|父|１３８ ００００ ０００１|1,200.5|2021/9/1");

        assertThat(result).isEqualTo(new ImportResult(1, 0, 0, List.of()));
        assertThat(students.find("191102034"))
                .contains(new Student(
                        "191102034",
                        "阿依古丽·买买提",
                        "女",
                        "CS",
                        Level.TOP_UP,
                        2019,
                        "软件工程",
                        "软件工程1班",
                        "共青团员",
                        StudentStatus.GRADUATED,
                        Hardship.SPECIAL,
                        "河南省平顶山市鲁山县",
                        "示例镇1号",
                        "张建国",
                        "父",
                        "13800000001",
                        new BigDecimal("1200.50"),
                        LocalDate.of(2021, 9, 1)));
    }

    @Test
    void secondImportFindsWhatIsNewChangedAndTheSame() {
        imported(HEADS, "1|甲一|男|CS|本科|2019|软件工程|1班", "2|甲二|男|CS|BACHELOR|2019|软件工程|1班");

        var result =
                imported(HEADS, "1|甲一|男|cs|本科|2019|软件工程|1班", "2|甲二|男|ME|本科|2019|软件工程|1班", "3|甲三|女|ME|专科|2020|车辆工程|1班");

        assertThat(result).isEqualTo(new ImportResult(1, 1, 1, List.of()));
        assertThat(students.find("2").orElseThrow().college()).isEqualTo("ME");
        assertThat(students.find("3").orElseThrow().status()).isEqualTo(StudentStatus.CURRENT);
    }

    @Test
    void missingColumnKeepsWhatIsKnownAndEmptyCellForgetsIt() {
        students.add(List.of(student("1", "甲一", "CS", StudentStatus.SUSPENDED, 2019)));

        imported(HEADS + "|联系电话|状态", "1|甲一|女|CS|本科|2019|软件工程|软件工程1班||");

        var kept = students.find("1").orElseThrow();
        assertThat(kept.address()).isEqualTo("瓦屋镇李家庄村12号");
        assertThat(kept.status()).isEqualTo(StudentStatus.SUSPENDED);
        assertThat(kept.contactPhone()).isNull();
    }

    @Test
    void everyWrongCellIsNamedAndNothingIsStored() {
        assertThatThrownBy(() -> imported(
                        ALL_HEADS,
                        "1|甲一|男|CS|本科|2019|软件工程|1班||||||||||",
                        "||妖|XX|博士|19|| 1班 |||富裕|||甲/一||110|-1|2021-02-30",
                        "1|甲一|男|CS|本科|2019|软件工程|1班||||||||||2999-01-01"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE_VIOLATED);
                    assertThat(refusal.members()).containsEntry("imported", 0).containsEntry("updated", 0);
                    assertThat(refusal.members())
                            .extractingByKey("rejected", InstanceOfAssertFactories.list(RejectedRow.class))
                            .extracting(reject -> reject.row() + reject.column() + reject.value())
                            .containsExactly(
                                    "3学号",
                                    "3姓名",
                                    "3性别妖",
                                    "3学院代码XX",
                                    "3学历层次博士",
                                    "3年级19",
                                    "3专业",
                                    "3困难等级富裕",
                                    "3联系人甲/一",
                                    "3联系电话110",
                                    "3贷款逾期金额-1",
                                    "3逾期起始2021-02-30",
                                    "4学号1",
                                    "4逾期起始2999-01-01");
                });
        assertThat(students.countCurrentByCollege()).isEmpty();
    }

    @Test
    void messagesTellTheRemedy() {
        var result = importStudents.importFrom(
                Sheets.of(HEADS, "1|甲一|男|XX|本科|2019|软件工程|1班", "2|甲二|男|CS|本科|2019|软件工程|1班"), true, CENTRE);

        assertThat(result.imported()).isEqualTo(1);
        assertThat(result.rejected())
                .containsExactly(new RejectedRow(2, "学院代码", "XX", "没有这个学院，请填其中一个代码或名称：CS（信息工程学院）、ME（机电工程学院）"));
        assertThat(students.find("2")).isPresent();
    }

    @Test
    void aThousandRejectsAreNamed() {
        var rows = new String[1502];
        rows[0] = HEADS;
        for (var row = 1; row < rows.length; row++) {
            rows[row] = row + "|甲|男|CS|本科|19|软件工程|1班";
        }

        assertThat(importStudents.importFrom(Sheets.of(rows), true, CENTRE).rejected())
                .hasSize(1000);
        assertThatThrownBy(() -> imported(rows))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .singleElement()
                                .satisfies(fault ->
                                        assertThat(fault.message().arguments()).containsExactly(1501)));
    }

    @Test
    void whoHasLeftIsToldInTheSameTransaction() {
        students.add(List.of(
                student("1", "甲一", "CS"),
                student("2", "甲二", "CS", StudentStatus.LEFT, 2019),
                student("3", "甲三", "CS")));

        imported(
                HEADS + "|状态",
                "1|甲一|女|CS|本科|2019|软件工程|1班|离校",
                "2|甲二|女|CS|本科|2019|软件工程|1班|LEFT",
                "3|甲三|女|CS|本科|2019|软件工程|1班|休学",
                "4|甲四|女|CS|本科|2019|软件工程|1班|离校");

        verify(departures).studentsLeft(List.of("1"), "名册导入：状态改为离校", CENTRE);
    }

    @Test
    void unknownAndMissingHeadsAreRefused() {
        assertThatThrownBy(() -> imported(HEADS + "|电话", "1|甲一|男|CS|本科|2019|软件工程|1班|1"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults()).singleElement().satisfies(fault -> {
                            assertThat(fault.field()).isEqualTo("file");
                            assertThat(fault.value()).isEqualTo("电话");
                        }));
        assertThatThrownBy(() -> imported("学号|姓名", "1|甲一")).isInstanceOf(Refusal.class);
    }

    @Test
    void onlyTheCentreImports() {
        var coordinator = actor("cs-coordinator", "CS", Group.COLLEGE_COORDINATOR);

        assertThatThrownBy(() -> importStudents.importFrom(Sheets.of(HEADS), false, coordinator))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_ALLOWED));
        verify(departures, never()).studentsLeft(any(), any(), eq(coordinator));
    }

    private ImportResult imported(String... rows) {
        return importStudents.importFrom(Sheets.of(rows), false, CENTRE);
    }
}
