package org.homevisit.plan;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homevisit.plan.Fixtures.KEY;
import static org.homevisit.plan.Fixtures.bare;
import static org.homevisit.plan.Fixtures.campaign;
import static org.homevisit.plan.Fixtures.college;
import static org.homevisit.plan.Fixtures.plan;
import static org.homevisit.plan.Fixtures.row;
import static org.homevisit.plan.Fixtures.student;
import static org.homevisit.plan.Fixtures.withLeader;
import static org.homevisit.plan.Fixtures.wording;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.homevisit.campaign.Campaigns;
import org.homevisit.campaign.CollegeState;
import org.homevisit.organisation.Cohort;
import org.homevisit.organisation.Level;
import org.homevisit.organisation.Student;
import org.homevisit.organisation.Students;
import org.homevisit.shared.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanChecksTests {

    private final Campaigns campaigns = mock(Campaigns.class);
    private final Students students = mock(Students.class);
    private final PlanChecks checks =
            new PlanChecks(campaigns, students, Fixtures::seededRules, new CheckWords(wording()));

    @BeforeEach
    void aCollegeOfTwoGradesAndTwoLevels() {
        when(campaigns.get(KEY.campaign())).thenReturn(campaign());
        when(students.currentCohorts("CS"))
                .thenReturn(List.of(
                        new Cohort(2019, Level.BACHELOR, 60),
                        new Cohort(2020, Level.BACHELOR, 40),
                        new Cohort(2020, Level.ASSOCIATE, 50)));
        when(students.findAll(any()))
                .thenReturn(Stream.of(
                                student("1", 2019, Level.BACHELOR),
                                student("2", 2020, Level.ASSOCIATE),
                                student("3", 2020, Level.BACHELOR))
                        .collect(toMap(Student::number, known -> known)));
    }

    @Test
    void aWholePlanPasses() {
        var checked = check(plan(1, row("1"), row("2")), 150);

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.checks())
                .extracting(PlanCheck::rule)
                .containsExactly("coverage", "grades", "levels", "schoolLeader", "cells", "scheme", "safetyPlan");
        assertThat(checked.isComplete()).isTrue();
        assertThat(message(checked, "coverage")).isEqualTo("计划家访 2 人，不少于学院总人数 150 人的 1%（2 人）");
    }

    @Test
    void theMinimumIsTheExactShareRoundedUp() {
        assertThat(failing(check(plan(1, row("1"), row("2")), 200))).isEmpty();
        assertThat(failing(check(plan(1, row("1"), row("2")), 201))).containsExactly("coverage");
        assertThat(message(check(plan(1, row("1"), row("2")), 201), "coverage"))
                .isEqualTo("计划家访 2 人，学院总人数 201 人的 1% 为 3 人，还差 1 人");
    }

    @Test
    void everyGradeAndLevelIsCoveredOrExplained() {
        var onlyOneGrade = plan(1, row("1"));

        assertThat(failing(check(onlyOneGrade, 100))).containsExactly("grades", "levels");
        assertThat(message(check(onlyOneGrade, 100), "grades")).isEqualTo("未覆盖 2020 级，请增加家访对象或填写未覆盖原因");
        assertThat(message(check(onlyOneGrade, 100), "levels")).startsWith("未覆盖专科，");
        var explained = new Plan(KEY, "方案", "预案", "2020级外出实习", 1, onlyOneGrade.lines());
        assertThat(failing(check(explained, 100))).isEmpty();
        assertThat(message(check(explained, 100), "grades")).isEqualTo("未覆盖 2020 级，已说明原因");
    }

    @Test
    void everyNamedLeaderHasAgreed() {
        var asked = plan(1, withLeader(row("1"), "president", false), row("2"));
        var agreed = plan(1, withLeader(row("1"), "president", true), row("2"));

        assertThat(failing(check(asked, 100))).containsExactly("schoolLeader");
        assertThat(check(asked, 100).faults()).extracting(Fault::field).containsExactly("visits[0].schoolLeaderAgreed");
        assertThat(message(check(asked, 100), "schoolLeader")).isEqualTo("校领导家访 1 人，尚未沟通：第 1 行 学生1");
        assertThat(failing(check(agreed, 100))).isEmpty();
    }

    @Test
    void missingCellsNameTheirRows() {
        var checked = check(plan(1, row("1"), RowEdit.visitors(row("2"), List.of())), 100);

        assertThat(failing(checked)).containsExactly("cells");
        assertThat(message(checked, "cells")).isEqualTo("2 行中有 1 处需要补充或改正：第 2 行 学生2（请至少安排一名家访人员）");
        assertThat(checked.faults()).extracting(Fault::field).containsExactly("visits[1].visitors");
    }

    @Test
    void manyMissingCellsNameTheFirstRowsAndTheCount() {
        var checked = check(plan(1, bare("1"), bare("2"), bare("3"), bare("1"), bare("2"), bare("3"), bare("1")), 100);

        assertThat(message(checked, "cells"))
                .contains("第 5 行")
                .doesNotContain("第 6 行")
                .endsWith("等 7 处");
    }

    @Test
    void schemeAndSafetyPlanAreOwed() {
        var texts =
                new Plan(KEY, null, null, null, 1, plan(1, row("1"), row("2")).lines());
        var atHome = new Plan(
                KEY,
                "方案",
                null,
                null,
                1,
                plan(1, RowEdit.mode(row("1"), Mode.VIDEO), RowEdit.mode(row("2"), Mode.PHONE))
                        .lines());

        assertThat(failing(check(texts, 100))).containsExactly("scheme", "safetyPlan");
        assertThat(failing(check(atHome, 100))).isEmpty();
    }

    @Test
    void theSentencesSpeakEnglishToWhoAsks() {
        var checked = checks.check(college(CollegeState.PLANNING, 1, 150), plan(1, row("1"), row("2")), Locale.ENGLISH);

        assertThat(message(checked, "grades")).isEqualTo("Every grade is covered");
    }

    private Checked check(Plan plan, int headCount) {
        return checks.check(college(CollegeState.PLANNING, 1, headCount), plan, PlanWording.CHINESE);
    }

    private static List<String> failing(Checked checked) {
        return checked.checks().stream()
                .filter(check -> !check.ok())
                .map(PlanCheck::rule)
                .toList();
    }

    private static String message(Checked checked, String rule) {
        return checked.checks().stream()
                .filter(check -> check.rule().equals(rule))
                .map(PlanCheck::message)
                .findFirst()
                .orElseThrow();
    }
}
