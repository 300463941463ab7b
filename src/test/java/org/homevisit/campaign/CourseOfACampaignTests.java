package org.homevisit.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.verify;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.homevisit.notification.Notice;
import org.homevisit.notification.Outbox;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Colleges;
import org.homevisit.organisation.Students;
import org.homevisit.review.Snapshots;
import org.homevisit.review.Subject;
import org.homevisit.review.Trail;
import org.homevisit.review.TrailEntry;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CampaignSlice
class CourseOfACampaignTests {

    private static final OffsetDateTime YESTERDAY = OffsetDateTime.parse("2021-12-31T12:00:00+08:00");
    private static final OffsetDateTime TOMORROW = OffsetDateTime.parse("2022-01-02T12:00:00+08:00");

    @Autowired
    MoveDeadlines moveDeadlines;

    @Autowired
    WithdrawCollege withdrawCollege;

    @Autowired
    WithdrawCampaign withdrawCampaign;

    @Autowired
    CloseCollege closeCollege;

    @Autowired
    UrgeCollege urgeCollege;

    @Autowired
    CorrectCampaign correctCampaign;

    @Autowired
    WriteCampaignSummary writeSummary;

    @Autowired
    SubmitCampaignSummary submitSummary;

    @Autowired
    Campaigns campaigns;

    @Autowired
    CollegeCampaigns colleges;

    @Autowired
    Trail trail;

    @Autowired
    Snapshots snapshots;

    @Autowired
    CollegeWithdrawal follower;

    @Autowired
    RecordedProcess process;

    private final List<Notice> notices = new ArrayList<>();

    @BeforeEach
    void aRunningCampaign(
            @Autowired OpenCampaign open,
            @Autowired Colleges schoolColleges,
            @Autowired Students students,
            @Autowired Accounts accounts,
            @Autowired Outbox outbox) {
        School.opens(schoolColleges, students, accounts);
        open.open(School.winter(), School.CENTRE);
        process.forget();
        willAnswer(call -> notices.addAll(call.<Collection<Notice>>getArgument(0)))
                .given(outbox)
                .post(any());
    }

    @Test
    void movedIntoThePastMarksLateAndMovedForwardClearsIt() {
        move("CS", YESTERDAY, null, null);
        assertThat(colleges.get(School.CS)).returns(true, CollegeCampaign::planLate);
        assertThat(colleges.get(School.ME)).returns(false, CollegeCampaign::planLate);

        move(null, TOMORROW, null, null);
        assertThat(colleges.of(School.WINTER))
                .allSatisfy(college -> assertThat(college)
                        .returns(false, CollegeCampaign::planLate)
                        .returns(TOMORROW, each -> each.deadlines().plan()));
        assertThat(campaigns.get(School.WINTER).deadlines().plan()).isEqualTo(TOMORROW);
        assertThat(process.calls).containsExactly("move 2022-winter/CS", "move 2022-winter/CS", "move 2022-winter/ME");
    }

    @Test
    void whatHasArrivedKeepsItsMark() {
        colleges.arrived(colleges.get(School.CS), Phase.PLAN);

        move("CS", YESTERDAY, null, null);

        assertThat(colleges.get(School.CS)).returns(false, CollegeCampaign::planLate);
        assertThat(colleges.markLate(School.CS, Phase.PLAN)).isFalse();
    }

    @Test
    void whatArrivesAfterItsDeadlineIsLateAndALaterArrivalChangesNothing() {
        move("CS", YESTERDAY, null, null);
        colleges.arrived(colleges.get(School.CS), Phase.PLAN);
        move("CS", TOMORROW, null, null);
        colleges.arrived(colleges.get(School.CS), Phase.PLAN);

        assertThat(colleges.get(School.CS)).returns(true, CollegeCampaign::planLate);
    }

    @Test
    void theTimerMarksOnceAndNotBeforeTheDeadline(@Autowired JdbcClient jdbc) {
        assertThat(colleges.markLate(School.CS, Phase.PLAN)).isFalse();
        jdbc.sql("update college_campaign set plan_deadline = ? where college = 'CS'")
                .param(YESTERDAY)
                .update();

        assertThat(colleges.markLate(School.CS, Phase.PLAN)).isTrue();
        assertThat(colleges.markLate(School.CS, Phase.PLAN)).isFalse();
        assertThat(colleges.get(School.CS)).returns(true, CollegeCampaign::planLate);
    }

    @Test
    void movedDeadlinesKeepTheirOrder() {
        var refusal = refusal(() -> move("CS", null, YESTERDAY, null));

        assertThat(refusal.faults()).extracting(Fault::field).containsExactly("materialsDeadline");
        assertThat(refusal(() -> move("CS", null, null, null)).kind()).isEqualTo(Refusal.Kind.RULE_VIOLATED);
        assertThat(refusal(() -> move("XX", YESTERDAY, null, null)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void movedDeadlinesAreToldAndKept() {
        taskOf("UserTask_FillPlan", "填报计划", "cs-coordinator", "cs-deputy");

        move("CS", TOMORROW, null, null);

        assertThat(notices)
                .extracting(Notice::to)
                .containsExactlyInAnyOrder("cs-coordinator", "cs-leader", "cs-deputy");
        assertThat(notices.get(0).body()).contains("2022年1月2日12:00", "大雪封路");
        assertThat(tasksOf(School.CS)).containsExactly("deadlines");
    }

    @Test
    void theLastCollegeLetsTheCampaignGoOn() {
        colleges.move(colleges.get(School.CS), CollegeState.AWAITING_PAPER);
        closeCollege.closed(School.CS);
        assertThat(campaigns.get(School.WINTER).state()).isEqualTo(CampaignState.RUNNING);

        withdrawCollege.withdraw(School.ME, "学院撤并", School.CENTRE);

        assertThat(campaigns.get(School.WINTER).state()).isEqualTo(CampaignState.SUMMARISING);
        assertThat(process.calls).containsExactly("withdraw 2022-winter/ME", "closed 2022-winter");
        verify(follower).collegeWithdrawn(eq(School.ME), eq("学院撤并"), any());
        assertThat(campaigns.awaitsColleges(School.WINTER)).isFalse();
    }

    @Test
    void aCampaignWithdrawnAsAWholeHasNothingToSummarise() {
        withdrawCampaign.withdraw(School.WINTER, "疫情", School.CENTRE);

        assertThat(campaigns.get(School.WINTER).state()).isEqualTo(CampaignState.WITHDRAWN);
        assertThat(colleges.of(School.WINTER))
                .extracting(CollegeCampaign::state)
                .containsOnly(CollegeState.WITHDRAWN);
        assertThat(process.calls)
                .containsExactly("withdraw 2022-winter/CS", "withdraw 2022-winter/ME", "withdraw 2022-winter");
        assertThat(refusal(() -> withdrawCampaign.withdraw(School.WINTER, "再来", School.CENTRE))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal(() -> withdrawCollege.withdraw(School.CS, "再来", School.CENTRE))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void aReasonIsAskedFor() {
        assertThat(refusal(() -> withdrawCampaign.withdraw(School.WINTER, " ", School.CENTRE))
                        .faults())
                .extracting(Fault::field)
                .containsExactly("reason");
        assertThat(refusal(() -> withdrawCampaign.withdraw(School.WINTER, "长".repeat(2_001), School.CENTRE))
                        .kind())
                .isEqualTo(Refusal.Kind.RULE_VIOLATED);
    }

    @Test
    void urgingRemindsEachHolderOnce() {
        taskOf("UserTask_ConductVisit", "走访并填写报告", "cs-visitor-1");
        taskOf("UserTask_ConductVisit", "走访并填写报告", "cs-visitor-1", "cs-visitor-2");

        assertThat(urgeCollege.urge(School.CS, School.COORDINATOR)).isEqualTo(2);

        assertThat(notices).extracting(Notice::to).containsExactly("cs-visitor-1", "cs-visitor-2");
        assertThat(refusal(() -> urgeCollege.urge(School.CS, School.VISITOR)).kind())
                .isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(refusal(() -> urgeCollege.urge(School.CS, School.OTHER_COORDINATOR))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void aCorrectionNeedsTheVersionThatWasRead() {
        var correction = new CorrectCampaign.Correction("2022年寒假家访活动", null, null);

        var corrected = correctCampaign.correct(School.WINTER, correction, "\"0\"", School.CENTRE);

        assertThat(corrected).returns("2022年寒假家访活动", Campaign::name).returns(1, Campaign::version);
        assertThat(refusal(() -> correctCampaign.correct(School.WINTER, correction, "\"0\"", School.CENTRE))
                        .kind())
                .isEqualTo(Refusal.Kind.STALE);
        assertThat(refusal(() -> correctCampaign.correct(School.WINTER, correction, null, School.CENTRE))
                        .kind())
                .isEqualTo(Refusal.Kind.PRECONDITION_MISSING);
    }

    @Test
    void theSummaryIsHandedInWhenAllCollegesAreThrough() {
        var texts = new WriteCampaignSummary.Texts("三个学院走访21人", null, null);
        writeSummary.write(School.WINTER, texts, "\"0\"", School.CENTRE);
        writeSummary.write(School.WINTER, texts, "\"1\"", School.CENTRE);
        assertThat(refusal(() -> submitSummary.submit(School.WINTER, School.CENTRE))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
        withdrawCollege.withdraw(School.CS, "学院撤并", School.CENTRE);
        withdrawCollege.withdraw(School.ME, "学院撤并", School.CENTRE);

        submitSummary.submit(School.WINTER, School.CENTRE);

        assertThat(campaigns.get(School.WINTER).state()).isEqualTo(CampaignState.CLOSED);
        assertThat(process.calls).endsWith("summary 2022-winter");
        assertThat(snapshots.of(new Subject("campaign", School.WINTER)).get(0).json())
                .contains("三个学院走访21人");
        assertThat(refusal(() -> writeSummary.write(School.WINTER, texts, "\"2\"", School.CENTRE))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    private void move(String college, OffsetDateTime plan, OffsetDateTime materials, OffsetDateTime paper) {
        moveDeadlines.move(School.WINTER, college, plan, materials, paper, "大雪封路", School.CENTRE);
    }

    private void taskOf(String key, String name, String... holders) {
        process.tasks.add(new CampaignProcess.OpenTask(School.CS.businessKey(), key, name, List.of(holders)));
    }

    private List<String> tasksOf(CollegeKey key) {
        return trail.of(Subject.college(key.businessKey())).stream()
                .map(TrailEntry::task)
                .toList();
    }

    private static Refusal refusal(ThrowingCallable action) {
        return catchThrowableOfType(Refusal.class, action);
    }
}
