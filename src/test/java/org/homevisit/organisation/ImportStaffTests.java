package org.homevisit.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homevisit.organisation.People.actor;
import static org.homevisit.organisation.People.staff;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.Set;
import org.homevisit.document.WorkbookReader;
import org.homevisit.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@OrganisationSlice
@Import({ImportStaff.class, SchoolSettings.class, WorkbookReader.class})
class ImportStaffTests {

    private static final Actor CENTRE = actor("centre", null, Group.CENTRE);
    private static final String HEADS = "工号|姓名|学院代码|身份|账号|手机|邮箱|角色";
    private static final Account WANG = new Account(
            "wang.li",
            "T01",
            "王丽",
            "CS",
            VisitorRole.COUNSELLOR,
            Set.of(Group.VISITOR, Group.COLLEGE_COORDINATOR),
            "13800000001",
            "wang@example.edu.cn",
            true);

    @Autowired
    private ImportStaff importStaff;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Passwords passwords;

    @Autowired
    private Colleges colleges;

    @MockitoBean
    private IdentityMirror mirror;

    @BeforeEach
    void schoolWithItsCentre() {
        colleges.add(new College("CS", "信息工程学院"));
        accounts.add(List.of(staff("centre", null, Group.CENTRE)));
    }

    @Test
    void newStaffHasNoPasswordAndIsMirrored() {
        var result = imported(
                HEADS, "T01|王丽|信息工程学院|辅导员|wang.li|13800000001|wang@example.edu.cn|visitor、协调员", "T02|高远||校领导|gao|||");

        assertThat(result).isEqualTo(new ImportResult(2, 0, 0, List.of()));
        assertThat(accounts.find("wang.li")).contains(WANG);
        assertThat(accounts.find("gao").orElseThrow().groups()).containsExactly(Group.SCHOOL_LEADER);
        assertThat(passwords.hashOf("wang.li")).isEmpty();
        verify(mirror).accounts(List.of(WANG, accounts.find("gao").orElseThrow()));
    }

    @Test
    void secondImportChangesWhatDiffersOnly() {
        accounts.add(List.of(WANG));

        assertThat(imported(HEADS, "T01|王丽|CS|COUNSELLOR|wang.li|13800000001|wang@example.edu.cn|"))
                .isEqualTo(new ImportResult(0, 0, 1, List.of()));
        assertThat(imported(HEADS, "T01|王丽|CS|学院领导|wang.li|13800000001||college-leader"))
                .isEqualTo(new ImportResult(0, 1, 0, List.of()));
        assertThat(accounts.find("wang.li").orElseThrow().groups()).containsExactly(Group.COLLEGE_LEADER);
    }

    @Test
    void whatTheRosterMayNotDoIsRejected() {
        accounts.add(List.of(WANG));

        var result = importStaff.importFrom(
                Sheets.of(
                        HEADS,
                        "T09|何静|CS|其他|centre|||visitor",
                        "T02|王丽|CS|辅导员|wang.li|||visitor",
                        "T01|王丽|CS|辅导员|wang2|||visitor",
                        "T03|李四|CS|辅导员|李四|1|x@|centre、visitor",
                        "T04|赵六||辅导员|zhao|||visitor",
                        "T05|高远|CS|校领导|gao|||school-leader",
                        "T06|钱七|CS|辅导员|qian|||visitor",
                        "T06|钱七|CS|辅导员|qian|||visitor"),
                true,
                CENTRE);

        assertThat(result.imported()).isEqualTo(1);
        assertThat(result.rejected())
                .extracting(reject -> reject.row() + reject.column())
                .containsExactly("2账号", "3账号", "4工号", "5账号", "5手机", "5邮箱", "5角色", "6学院代码", "7学院代码", "9账号", "9工号");
    }

    @Test
    void rejectedRowsLeaveEverythingAsItWas() {
        assertThatThrownBy(() -> imported(HEADS, "T01|王丽|CS|辅导员|wang.li|||", "T02|李四|XX|辅导员|li|||"))
                .isInstanceOf(Refusal.class);
        assertThat(accounts.find("wang.li")).isEmpty();
    }

    private ImportResult imported(String... rows) {
        return importStaff.importFrom(Sheets.of(rows), false, CENTRE);
    }
}
