package org.homevisit.plan;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homevisit.plan.Fixtures.KEY;
import static org.homevisit.plan.Fixtures.account;
import static org.homevisit.plan.Fixtures.row;
import static org.homevisit.plan.Fixtures.student;
import static org.homevisit.plan.Fixtures.withLeader;
import static org.homevisit.plan.Fixtures.wording;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.homevisit.document.TemplateColumn;
import org.homevisit.document.WorkbookReader;
import org.homevisit.document.WorkbookWriter;
import org.homevisit.organisation.Account;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Group;
import org.homevisit.organisation.Level;
import org.homevisit.organisation.Student;
import org.homevisit.organisation.Students;
import org.homevisit.organisation.VisitorRole;
import org.homevisit.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanSheetTests {

    private static final List<String> HEADS =
            Arrays.stream(PlanColumn.values()).map(PlanColumn::title).toList();

    private final Students students = mock(Students.class);
    private final Accounts accounts = mock(Accounts.class);
    private final Plans plans = mock(Plans.class);
    private final PlanSheetReader reader =
            new PlanSheetReader(new WorkbookReader(), accounts, students, new DraftRules(students, accounts, plans));

    @BeforeEach
    void people() {
        var known = Stream.of("1", "2", "3")
                .map(number -> student(number, 2019, Level.BACHELOR))
                .collect(toMap(Student::number, student -> student));
        when(students.findAll(any())).thenReturn(known);
        var visitor = account("cs-visitor-1", "CS", Group.VISITOR);
        var wang = named("cs-visitor-2", "王老师");
        var staff = List.of(visitor, wang, named("cs-visitor-3", "李老师"), named("cs-visitor-4", "李老师"));
        when(accounts.inGroup(Group.VISITOR, "CS")).thenReturn(staff);
        var president = new Account(
                "president",
                null,
                "张校长",
                null,
                VisitorRole.SCHOOL_LEADER,
                Set.of(Group.SCHOOL_LEADER),
                null,
                null,
                true);
        when(accounts.inGroup(Group.SCHOOL_LEADER)).thenReturn(List.of(president));
        when(accounts.findAll(anyCollection()))
                .thenReturn(Stream.concat(staff.stream(), Stream.of(president))
                        .collect(toMap(Account::account, account -> account)));
    }

    private static Account named(String account, String name) {
        return new Account(account, null, name, "CS", VisitorRole.COUNSELLOR, Set.of(Group.VISITOR), null, null, true);
    }

    @Test
    void wordsAndCodesAreRead() {
        var read = read(
                HEADS,
                List.of(
                        "1",
                        "学生1",
                        "在校",
                        "经济困难、学业困难",
                        "特殊困难",
                        "河南省平顶山市鲁山县",
                        "张良镇营西村12号",
                        "张某（父）",
                        "",
                        "13800001234",
                        "实地",
                        "集体访",
                        "TARGETED",
                        "2022年1月18日",
                        "cs-visitor-1、王老师（辅导员）",
                        "是/张校长",
                        "是",
                        "是 / 2021-07-20",
                        "了解复学意愿，宣讲国家助学贷款",
                        ""));

        assertThat(read.wrong()).isEmpty();
        var row = read.rows().get(0);
        assertThat(row.concerns()).containsExactly(Concern.HARDSHIP, Concern.STUDY);
        assertThat(row.contactName() + row.contactRelation()).isEqualTo("张某父");
        assertThat(row.visitors()).containsExactly("cs-visitor-1", "cs-visitor-2");
        assertThat(row.schoolLeader()).isEqualTo("president");
        assertThat(row.schoolLeaderAgreed()).isTrue();
        assertThat(row.revisitOf()).isEqualTo("2021-07-20");
        assertThat(row.mode()).isEqualTo(Mode.ONSITE);
        assertThat(row.kind()).isEqualTo(VisitKind.TARGETED);
        assertThat(row.plannedDate()).isEqualTo("2022-01-18");
    }

    @Test
    void whatIsWrongNamesRowColumnAndValue() {
        var read = read(
                List.of("学号", "姓名", "家访方式", "拟访日期", "家访人员"),
                List.of("1", "学生1", "网络视频家访", "2022-01-18", "cs-visitor-1"),
                List.of("9", "", "写信", "正月初八", "李老师"),
                List.of("1", "别人", "电话", "2022-02-30", "me-visitor-1"));

        assertThat(read.wrong())
                .extracting(cell -> cell.row() + cell.column() + cell.value())
                .containsExactlyInAnyOrder(
                        "3家访方式写信",
                        "3拟访日期正月初八",
                        "3家访人员李老师",
                        "3学号9",
                        "4拟访日期2022-02-30",
                        "4家访人员me-visitor-1",
                        "4学号1",
                        "4姓名别人");
    }

    @Test
    void aSheetWithoutNumbersIsRefused() {
        assertThatThrownBy(() -> read(List.of("姓名"), List.of("学生1"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> read(HEADS)).isInstanceOf(Refusal.class);
    }

    @Test
    void theTemplateCanBeReadBack() throws IOException {
        var template = new PlanTemplate(wording()).sheet();
        var file = new ByteArrayOutputStream();

        new WorkbookWriter().write(template, file);

        try (var sheet = new WorkbookReader().open(new ByteArrayInputStream(file.toByteArray()))) {
            assertThat(sheet.heads()).isEqualTo(HEADS);
        }
        assertThat(template.columns()).filteredOn(TemplateColumn::required).hasSize(1);
    }

    @Test
    void theFormHasTheColumnsOfTheAttachment() {
        var people = Map.of("cs-visitor-1", named("cs-visitor-1", "王老师"));
        var roster = Map.of("1", student("1", 2019, Level.BACHELOR));
        var rows = new PlanFormRows(roster, people, wording())
                .of(List.of(row("1"), withLeader(RowEdit.mode(row("1"), Mode.PHONE), "president", true)));

        assertThat(PlanFormRows.COLUMNS).hasSize(24);
        assertThat(rows).allSatisfy(cells -> assertThat(cells).hasSize(24));
        assertThat(rows.get(0)).contains("学生1", "本科", "2019", "张良镇营西村12号", "张某(父)", "王老师、cs-visitor-2", "辅导员", "否");
        assertThat(rows.get(1)).contains("是/president").doesNotContain("张良镇营西村12号");
    }

    private PlanSheetReader.Rows read(List<String> heads, List<?>... rows) {
        return reader.read(KEY, workbook(heads, rows));
    }

    private static InputStream workbook(List<String> heads, List<?>... rows) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            var head = sheet.createRow(0);
            for (var index = 0; index < heads.size(); index++) {
                head.createCell(index).setCellValue(heads.get(index));
            }
            for (var number = 0; number < rows.length; number++) {
                var row = sheet.createRow(number + 1);
                for (var index = 0; index < rows[number].size(); index++) {
                    row.createCell(index).setCellValue((String) rows[number].get(index));
                }
            }
            workbook.write(out);
            return new ByteArrayInputStream(out.toByteArray());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
