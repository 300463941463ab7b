package org.homevisit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homevisit.plan.Fixtures.COORDINATOR;
import static org.homevisit.plan.Fixtures.KEY;
import static org.homevisit.plan.Fixtures.LEADER;
import static org.homevisit.plan.Fixtures.NOON;
import static org.homevisit.plan.Fixtures.campaign;
import static org.homevisit.plan.Fixtures.college;
import static org.homevisit.plan.Fixtures.plan;
import static org.homevisit.plan.Fixtures.row;
import static org.homevisit.plan.Fixtures.student;
import static org.homevisit.plan.Fixtures.wording;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.homevisit.campaign.Campaigns;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeState;
import org.homevisit.organisation.Account;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Cohort;
import org.homevisit.organisation.Group;
import org.homevisit.organisation.Level;
import org.homevisit.organisation.Students;
import org.homevisit.organisation.VisitorRole;
import org.homevisit.review.Difference;
import org.homevisit.review.FieldChange;
import org.homevisit.review.RowChange;
import org.homevisit.review.RowChange.Kind;
import org.homevisit.review.Snapshots;
import org.homevisit.review.Subject;
import org.homevisit.review.Trail;
import org.homevisit.review.TrailEntry;
import org.homevisit.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

class PlanFactsTests {

    private final CollegeCampaigns colleges = mock(CollegeCampaigns.class);
    private final Campaigns campaigns = mock(Campaigns.class);
    private final Students students = mock(Students.class);
    private final Plans plans = mock(Plans.class);
    private final Objections objections = mock(Objections.class);
    private final Trail trail = mock(Trail.class);
    private final Snapshots snapshots = mock(Snapshots.class);
    private final PapersReceived papers =
            key -> List.of(new PapersReceived.Paper("附件1 申报表", LocalDate.of(2021, 12, 29), null));
    private final Accounts accounts = mock(Accounts.class);
    private PlanFacts facts;

    @BeforeEach
    void aPlanInItsSecondRound() {
        when(campaigns.get(KEY.campaign())).thenReturn(campaign());
        when(students.findAll(any())).thenReturn(Map.of("1", student("1", 2019, Level.BACHELOR)));
        when(students.currentCohorts("CS")).thenReturn(List.of(new Cohort(2019, Level.BACHELOR, 100)));
        when(plans.get(KEY)).thenReturn(plan(3, row("1")));
        when(objections.of(KEY)).thenReturn(List.of(new Objection("1", "president", "张校长", NOON, "那天有会")));
        when(trail.of(Subject.college(KEY.businessKey())))
                .thenReturn(List.of(
                        entry(1, "UserTask_FillPlan", COORDINATOR, null, null),
                        entry(1, "plan.withdraw", COORDINATOR, null, "漏了一行"),
                        entry(1, "UserTask_FillPlan", COORDINATOR, null, null),
                        entry(1, "UserTask_SignPlan", LEADER, false, "日期太早"),
                        entry(2, "urge", LEADER, null, "快")));
        when(snapshots.lastDifference(any(), anyString(), anyString(), anyString()))
                .thenReturn(Optional.of(new Difference(
                        List.of(new FieldChange("scheme", "旧方案", "新方案")),
                        List.of(
                                new RowChange(Kind.ADDED, "2", "李四", List.of()),
                                new RowChange(
                                        Kind.CHANGED,
                                        "1",
                                        "张三",
                                        List.of(
                                                new FieldChange("mode", "ONSITE", "VIDEO"),
                                                new FieldChange("concerns", "STUDY", "STUDY, MENTAL"),
                                                new FieldChange("schoolLeaderAgreed", "false", "true"),
                                                new FieldChange(
                                                        "visitors", "cs-visitor-1", "cs-visitor-1, cs-visitor-2"),
                                                new FieldChange("note", null, "改日")))))));
        when(accounts.findAll(any()))
                .thenReturn(Map.of(
                        "cs-visitor-1",
                        new Account(
                                "cs-visitor-1",
                                null,
                                "王老师",
                                "CS",
                                VisitorRole.COUNSELLOR,
                                Set.of(Group.VISITOR),
                                null,
                                null,
                                true)));
        @SuppressWarnings("unchecked")
        ObjectProvider<PapersReceived> received = mock(ObjectProvider.class);
        when(received.getIfAvailable()).thenReturn(papers);
        var checks = new PlanChecks(campaigns, students, Fixtures::seededRules, new CheckWords(wording()));
        facts = new PlanFacts(
                colleges,
                campaigns,
                plans,
                checks,
                objections,
                new PlanRounds(trail, snapshots, accounts, wording()),
                received,
                wording());
    }

    @Test
    void theFillerSeesChecksAndTheLastRemarks() {
        var shown = of("UserTask_FillPlan", CollegeState.PLANNING);

        assertThat(shown)
                .containsEntry("campaignName", "2022年寒假家访")
                .containsEntry("round", 2)
                .containsEntry("lastRemarks", "日期太早")
                .containsEntry("planLink", "/api/campaigns/2022-winter/colleges/CS/plan")
                .doesNotContainKeys("totals", "papers");
        assertThat(table(shown, "checks"))
                .hasSize(7)
                .first()
                .satisfies(
                        check -> assertThat(check).containsEntry("rule", "家访人数").containsEntry("result", "通过"));
    }

    @Test
    void theReviewerSeesWhatChangedAndWhoDecided() {
        var shown = of("UserTask_ReviewPlan", CollegeState.REVIEWING_PLAN);

        assertThat(table(shown, "changes"))
                .extracting(change -> change.get("student") + "|" + change.get("change") + "|" + change.get("before")
                        + "|" + change.get("after"))
                .containsExactly(
                        "（整份计划）|实施方案|旧方案|新方案",
                        "李四（2）|新增||",
                        "张三（1）|家访方式|实地家访|网络视频家访",
                        "张三（1）|关注类型|学业困难|学业困难、心理关注",
                        "张三（1）|校领导已沟通|否|是",
                        "张三（1）|家访人员|王老师|王老师、cs-visitor-2",
                        "张三（1）|备注||改日");
        assertThat(table(shown, "rounds"))
                .extracting(round -> round.get("step") + "/" + round.get("decision"))
                .containsExactly("填报家访计划/提交", "收回计划/收回", "填报家访计划/提交", "签署家访计划/退回");
        assertThat(table(shown, "objections"))
                .extracting(row -> row.get("student"))
                .containsExactly("学生1");
        assertThat(table(shown, "papers")).hasSize(1);
        assertThat(table(shown, "totals")).contains(Map.of("name", "其中 实地家访", "value", 1));
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        var chinese = ResourceBundle.getBundle("messages/plan", Locale.ROOT);
        var english = ResourceBundle.getBundle("messages/plan", Locale.ENGLISH);

        assertThat((english).keySet()).isEqualTo(chinese.keySet());
        for (var state : CollegeState.values()) {
            assertThat(chinese.containsKey("plan.lies." + state)).isTrue();
        }
        for (var column : PlanColumn.values()) {
            assertThat(chinese.containsKey("plan.template.help." + column)).isTrue();
        }
    }

    private Map<String, Object> of(String task, CollegeState state) {
        when(colleges.get(KEY)).thenReturn(college(state, 2, 100));
        return facts.of(task, Map.of("campaignCode", "2022-winter", "college", "CS"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> table(Map<String, Object> facts, String name) {
        return (List<Map<String, Object>>) facts.get(name);
    }

    private static TrailEntry entry(int round, String task, Actor by, Boolean approved, String remarks) {
        return new TrailEntry(
                Ids.next(),
                Subject.college(KEY.businessKey()),
                round,
                task,
                by.account(),
                by.name(),
                NOON,
                approved,
                remarks);
    }
}
