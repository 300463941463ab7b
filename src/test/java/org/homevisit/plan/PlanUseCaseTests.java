package org.homevisit.plan;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homevisit.plan.Fixtures.CENTRE;
import static org.homevisit.plan.Fixtures.COORDINATOR;
import static org.homevisit.plan.Fixtures.KEY;
import static org.homevisit.plan.Fixtures.LEADER;
import static org.homevisit.plan.Fixtures.NOON;
import static org.homevisit.plan.Fixtures.PRESIDENT;
import static org.homevisit.plan.Fixtures.SEAL;
import static org.homevisit.plan.Fixtures.account;
import static org.homevisit.plan.Fixtures.actor;
import static org.homevisit.plan.Fixtures.bare;
import static org.homevisit.plan.Fixtures.campaign;
import static org.homevisit.plan.Fixtures.college;
import static org.homevisit.plan.Fixtures.row;
import static org.homevisit.plan.Fixtures.student;
import static org.homevisit.plan.Fixtures.withLeader;
import static org.homevisit.plan.Fixtures.wording;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.homevisit.campaign.Campaigns;
import org.homevisit.campaign.CollegeCampaign;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeState;
import org.homevisit.campaign.Phase;
import org.homevisit.notification.Notice;
import org.homevisit.notification.Outbox;
import org.homevisit.organisation.Account;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Cohort;
import org.homevisit.organisation.Group;
import org.homevisit.organisation.Level;
import org.homevisit.organisation.Student;
import org.homevisit.organisation.Students;
import org.homevisit.review.Snapshots;
import org.homevisit.review.Subject;
import org.homevisit.review.Trail;
import org.homevisit.review.TrailEntry;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Ids;
import org.homevisit.shared.PageRequest;
import org.homevisit.shared.Refusal;
import org.homevisit.shared.Refusal.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("database")
class PlanUseCaseTests {

    private static final Subject SUBJECT = Subject.college(KEY.businessKey());

    private final CollegeCampaigns colleges = mock(CollegeCampaigns.class);
    private final Campaigns campaigns = mock(Campaigns.class);
    private final Students students = mock(Students.class);
    private final Accounts accounts = mock(Accounts.class);
    private final Trail trail = mock(Trail.class);
    private final Snapshots snapshots = mock(Snapshots.class);
    private final PlanProcess process = mock(PlanProcess.class);
    private final RunningVisits visits = mock(RunningVisits.class);
    private final List<Notice> posted = new ArrayList<>();
    private final Clock clock = Clock.fixed(NOON.toInstant(), ZoneId.of("Asia/Shanghai"));

    private Plans plans;
    private SavePlan savePlan;
    private SubmitPlan submitPlan;
    private DecidePlan decidePlan;
    private WithdrawPlan withdrawPlan;
    private ObjectToPlan objectToPlan;
    private ReadPlan readPlan;
    private RequestPlanChange requestChange;
    private DecidePlanChange decideChange;
    private WithdrawPlanChange withdrawChange;
    private ReadPlanChanges readChanges;
    private PlanWithdrawal planWithdrawal;

    @BeforeEach
    void wire() {
        var source = Fixtures.database();
        var jdbc = JdbcClient.create(source);
        var rowTable = new PlanRowTable(new JdbcTemplate(source));
        var changes = new PlanChangeTable(jdbc);
        var objections = new Objections(jdbc);
        plans = new Plans(jdbc, rowTable, changes, snapshots);
        var checks = new PlanChecks(campaigns, students, Fixtures::seededRules, new CheckWords(wording()));
        var views = new PlanViews(checks, objections);
        var drafts = new DraftRules(students, accounts, plans);
        var outbox = mock(Outbox.class, invocation -> {
            posted.addAll(invocation.<Collection<Notice>>getArgument(0));
            return null;
        });
        var notices = new PlanNotices(outbox, accounts, wording());
        savePlan = new SavePlan(colleges, plans, drafts, notices, views, clock);
        submitPlan = new SubmitPlan(colleges, plans, checks, trail, snapshots, process);
        decidePlan = new DecidePlan(colleges, trail, notices, process);
        withdrawPlan = new WithdrawPlan(colleges, trail, notices, process);
        objectToPlan = new ObjectToPlan(colleges, plans, objections, students, notices, clock);
        readPlan = new ReadPlan(colleges, plans, views, objections, students);
        var rules = new ChangeRules(campaigns, drafts, students);
        requestChange = new RequestPlanChange(colleges, plans, changes, rules, visits, trail, process, clock);
        var application = new ApplyPlanChange(plans, rowTable, visits);
        decideChange = new DecidePlanChange(colleges, changes, application, trail, notices, process, clock);
        withdrawChange = new WithdrawPlanChange(colleges, changes, trail, process, clock);
        readChanges = new ReadPlanChanges(colleges, changes, students);
        planWithdrawal = new PlanWithdrawal(changes, process, clock);
        people();
    }

    private void people() {
        when(campaigns.get(KEY.campaign())).thenReturn(campaign());
        when(students.currentCohorts("CS")).thenReturn(List.of(new Cohort(2019, Level.BACHELOR, 100)));
        var known = Stream.of("1", "2", "3", "4")
                .map(number -> student(number, 2019, Level.BACHELOR))
                .collect(toMap(Student::number, student -> student));
        when(students.findAll(any())).thenAnswer(call -> picked(known, call.getArgument(0)));
        when(students.find(any())).thenAnswer(call -> Optional.ofNullable(known.get(call.getArgument(0))));
        var staff = Stream.of(
                        account("cs-visitor-1", "CS", Group.VISITOR),
                        account("cs-visitor-2", "CS", Group.VISITOR),
                        account("cs-visitor-3", "CS", Group.VISITOR),
                        account("me-visitor-1", "ME", Group.VISITOR),
                        account("president", null, Group.SCHOOL_LEADER))
                .collect(toMap(Account::account, account -> account));
        when(accounts.findAll(anyCollection())).thenAnswer(call -> picked(staff, call.getArgument(0)));
        when(accounts.inGroup(Group.COLLEGE_COORDINATOR, "CS"))
                .thenReturn(List.of(account("cs-coordinator", "CS", Group.COLLEGE_COORDINATOR)));
        when(accounts.inGroup(Group.COLLEGE_LEADER, "CS"))
                .thenReturn(List.of(account("cs-leader", "CS", Group.COLLEGE_LEADER)));
        given(CollegeState.PLANNING, 1);
    }

    private static <T> Map<String, T> picked(Map<String, T> all, Collection<String> wanted) {
        return all.entrySet().stream()
                .filter(entry -> wanted.contains(entry.getKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    // --- saving

    @Test
    void aDraftMayLackThings() {
        var view = save("\"0\"", bare("1"));

        assertThat(view.plan().version()).isEqualTo(1);
        assertThat(view.checks())
                .filteredOn(check -> !check.ok())
                .extracting(PlanCheck::rule)
                .contains("cells");
        assertThat(plans.rows(KEY)).containsExactly(bare("1"));
    }

    @Test
    void aDraftMayNotHoldWhatIsWrong() {
        var refusal = refusalOf(() -> save(
                "\"0\"",
                row("1"),
                RowEdit.visitors(row("9"), List.of("cs-visitor-1", "me-visitor-1", "nobody")),
                withLeader(row("1"), "cs-visitor-1", true),
                bare("")));

        assertThat(refusal.kind()).isEqualTo(Kind.RULE_VIOLATED);
        assertThat(refusal.faults())
                .extracting(Fault::field)
                .containsExactly(
                        "visits[1].studentNumber",
                        "visits[1].visitors[1]",
                        "visits[1].visitors[2]",
                        "visits[2].schoolLeader",
                        "visits[2].studentNumber",
                        "visits[3].studentNumber");
        assertThat(refusal.faults()).extracting(Fault::value).contains("9", "me-visitor-1", "nobody", "1");
        assertThat(plans.get(KEY).version()).isZero();
    }

    @Test
    void anEditNeedsTheVersionThatWasRead() {
        save("\"0\"", row("1"));

        assertThat(refusalOf(() -> save(null, row("2"))).kind()).isEqualTo(Kind.PRECONDITION_MISSING);
        assertThat(refusalOf(() -> save("\"0\"", row("2"))).kind()).isEqualTo(Kind.STALE);
        assertThat(plans.rows(KEY)).containsExactly(row("1"));
        assertThat(save("\"1\"", row("2")).plan().version()).isEqualTo(2);
    }

    @Test
    void aPlanUnderReviewIsLockedAndSaysWhereItLies() {
        given(CollegeState.SEALING_PLAN, 2);

        var refusal = refusalOf(() -> save("\"0\"", row("1")));

        assertThat(refusal.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(wording().say(PlanWording.CHINESE, refusal.detail()))
                .isEqualTo("计划在“加盖计划公章”一步（第 2 轮），由学院印章管理员办理，现在不能这样操作");
    }

    @Test
    void onlyTheCollegesCoordinatorSaves() {
        assertThat(refusalOf(() -> saveBy(LEADER)).kind()).isEqualTo(Kind.NOT_ALLOWED);
        assertThat(refusalOf(() -> saveBy(CENTRE)).kind()).isEqualTo(Kind.NOT_ALLOWED);
        assertThat(refusalOf(() -> saveBy(actor("me-coordinator", Group.COLLEGE_COORDINATOR, "ME")))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(refusalOf(() -> saveBy(actor("cs-visitor-1", Group.VISITOR, "CS")))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void aLeaderIsToldOfEachRowThatNewlyNamesHim() {
        save("\"0\"", withLeader(row("1"), "president", false));
        assertThat(posted).extracting(Notice::to).containsExactly("president");

        posted.clear();
        save("\"1\"", withLeader(row("1"), "president", true));
        assertThat(posted).isEmpty();
        assertThat(plans.get(KEY).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.agreedBy()).isEqualTo("cs-coordinator"));
    }

    // --- reading

    @Test
    void aSchoolLeaderSeesTheRowsThatNameHim() {
        save("\"0\"", row("1"), withLeader(row("2"), "president", true));

        var view = readPlan.read(KEY, PRESIDENT, PlanWording.CHINESE);

        assertThat(view.plan().rows()).extracting(PlanRow::studentNumber).containsExactly("2");
        assertThat(view.plan().scheme()).isNull();
        assertThat(view.checks()).isEmpty();
    }

    @Test
    void forVisitorsAndOtherCollegesThereIsNoPlan() {
        save("\"0\"", row("1"));

        for (var stranger : List.of(
                actor("cs-visitor-1", Group.VISITOR, "CS"),
                actor("me-leader", Group.COLLEGE_LEADER, "ME"),
                actor("admin", Group.CAMUNDA_ADMIN, null),
                PRESIDENT)) {
            assertThat(refusalOf(() -> readPlan.read(KEY, stranger, PlanWording.CHINESE))
                            .kind())
                    .isEqualTo(Kind.NOT_FOUND);
        }
        assertThat(readPlan.read(KEY, CENTRE, PlanWording.CHINESE).clear()).isFalse();
        assertThat(readPlan.read(KEY, COORDINATOR, PlanWording.CHINESE).clear()).isTrue();
    }

    // --- handing in and deciding

    @Test
    void aPlanThatFailsAnyCheckIsNotHandedIn() {
        save("\"0\"", bare("1"));

        var refusal = refusalOf(() -> submitPlan.submit(KEY, COORDINATOR));

        assertThat(refusal.kind()).isEqualTo(Kind.RULE_VIOLATED);
        assertThat(refusal.faults()).extracting(Fault::field).contains("visits[0].mode", "visits[0].purpose");
        verifyNoInteractions(process);
        verify(colleges, never()).move(any(), any());
    }

    @Test
    void aWholePlanGoesToItsSigner() {
        save("\"0\"", row("1"));

        submitPlan.submit(KEY, COORDINATOR);

        var inOrder = inOrder(colleges, trail, snapshots, process);
        inOrder.verify(colleges).move(any(), eq(CollegeState.SIGNING_PLAN));
        inOrder.verify(trail).record(SUBJECT, 1, "UserTask_FillPlan", COORDINATOR, null, null);
        inOrder.verify(snapshots).store(eq(new Subject("plan", "2022-winter/CS")), eq(1), any(), any());
        inOrder.verify(process).handedIn(KEY);
    }

    @Test
    void signerAndSealKeeperMoveThePlanOn() {
        var signing = given(CollegeState.SIGNING_PLAN, 1, entry(1, "UserTask_FillPlan", COORDINATOR, null));
        decidePlan.decide(KEY, PlanStep.SIGN, true, null, LEADER);
        verify(colleges).move(signing, CollegeState.SEALING_PLAN);
        verify(process).decided(KEY, PlanStep.SIGN, true);

        var sealing = given(
                CollegeState.SEALING_PLAN,
                1,
                entry(1, "UserTask_FillPlan", COORDINATOR, null),
                entry(1, "UserTask_SignPlan", LEADER, true));
        decidePlan.decide(KEY, PlanStep.SEAL, true, null, SEAL);
        verify(colleges).moveWith(Phase.PLAN, sealing, CollegeState.REVIEWING_PLAN);
    }

    @Test
    void theCentresApprovalLeavesTheStateToTheVisits() {
        given(CollegeState.REVIEWING_PLAN, 1);

        decidePlan.decide(KEY, PlanStep.REVIEW, true, null, CENTRE);

        verify(colleges, never()).move(any(), any());
        verify(process).decided(KEY, PlanStep.REVIEW, true);
        assertThat(posted).extracting(Notice::to).containsExactly("cs-coordinator", "cs-leader");
    }

    @Test
    void aReturnNeedsRemarksAndTellsWhoHandedIn() {
        var helper = actor("cs-helper", Group.COLLEGE_COORDINATOR, "CS");
        var sealing = given(CollegeState.SEALING_PLAN, 3, entry(3, "UserTask_FillPlan", helper, null));

        assertThat(refusalOf(() -> decidePlan.decide(KEY, PlanStep.SEAL, false, "  ", SEAL))
                        .faults())
                .extracting(Fault::field)
                .containsExactly("remarks");
        assertThat(refusalOf(() -> decidePlan.decide(KEY, PlanStep.SEAL, true, "长".repeat(2001), SEAL))
                        .faults())
                .extracting(Fault::field)
                .containsExactly("remarks");
        decidePlan.decide(KEY, PlanStep.SEAL, false, "第 3 行地址不全", SEAL);

        verify(colleges).sendBack(sealing, CollegeState.PLANNING);
        verify(trail).record(SUBJECT, 3, "UserTask_SealPlan", SEAL, false, "第 3 行地址不全");
        verify(process).decided(KEY, PlanStep.SEAL, false);
        assertThat(posted).extracting(Notice::to).containsExactly("cs-helper", "cs-coordinator");
        assertThat(posted).extracting(Notice::subject).contains("信息工程学院的家访计划在“加盖计划公章”被 cs-seal 退回，请修改后重新提交");
    }

    @Test
    void fillerSignerAndSealKeeperAreThreePersons() {
        var both = new Actor(
                "cs-both", "cs-both", Set.of(Group.COLLEGE_COORDINATOR, Group.COLLEGE_LEADER, Group.SEAL_KEEPER), "CS");
        given(CollegeState.SIGNING_PLAN, 2, entry(2, "UserTask_FillPlan", both, null));
        assertThat(refusalOf(() -> decidePlan.decide(KEY, PlanStep.SIGN, true, null, both))
                        .kind())
                .isEqualTo(Kind.NOT_ALLOWED);

        given(
                CollegeState.SEALING_PLAN,
                2,
                entry(1, "UserTask_FillPlan", both, null),
                entry(2, "UserTask_FillPlan", COORDINATOR, null),
                entry(2, "UserTask_SignPlan", both, true));
        assertThat(refusalOf(() -> decidePlan.decide(KEY, PlanStep.SEAL, true, null, both))
                        .detail()
                        .key())
                .isEqualTo("plan.fourEyes.signed");
        decidePlan.decide(KEY, PlanStep.SEAL, true, null, SEAL);
    }

    @Test
    void whatIsDecidedMeanwhileIsAConflict() {
        given(CollegeState.REVIEWING_PLAN, 1);

        assertThat(refusalOf(() -> decidePlan.decide(KEY, PlanStep.SIGN, true, null, LEADER))
                        .kind())
                .isEqualTo(Kind.CONFLICT);
        verifyNoInteractions(process);
    }

    @Test
    void theCoordinatorTakesBackWhatTheSignerHasNotDecided() {
        var signing = given(CollegeState.SIGNING_PLAN, 1);

        withdrawPlan.withdraw(KEY, "漏了两名学生", COORDINATOR);

        verify(colleges).move(signing, CollegeState.PLANNING);
        verify(process).withdrawn(KEY);
        given(CollegeState.SEALING_PLAN, 1);
        assertThat(refusalOf(() -> withdrawPlan.withdraw(KEY, "晚了", COORDINATOR))
                        .kind())
                .isEqualTo(Kind.CONFLICT);
    }

    @Test
    void theNamedLeaderObjectsBeforeTheApproval() {
        save("\"0\"", row("1"), withLeader(row("2"), "president", true));
        posted.clear();

        objectToPlan.object(KEY, "2", "那天有会", PRESIDENT);

        assertThat(readPlan.read(KEY, COORDINATOR, PlanWording.CHINESE).objections())
                .extracting(Objection::remarks)
                .containsExactly("那天有会");
        assertThat(posted).extracting(Notice::to).containsExactly("cs-coordinator");
        assertThat(refusalOf(() -> objectToPlan.object(KEY, "1", "不去", PRESIDENT))
                        .faults())
                .extracting(Fault::field)
                .containsExactly("studentNumber");
        given(CollegeState.VISITING, 1);
        assertThat(refusalOf(() -> objectToPlan.object(KEY, "2", "晚了", PRESIDENT))
                        .kind())
                .isEqualTo(Kind.CONFLICT);
    }

    // --- changes

    @Test
    void eachKindOfChangeIsCarriedIntoPlanAndVisits() {
        approvedPlan(row("1"), row("2"));

        apply(request(ChangeKind.MODE, "1", null, Mode.PHONE, List.of(), null));
        verify(visits).changeMode(KEY, "1", Mode.PHONE);
        apply(request(ChangeKind.VISITORS, "1", null, null, List.of("cs-visitor-3"), null));
        verify(visits).changeVisitors(KEY, "1", List.of("cs-visitor-3"));
        var later = row("1").plannedDate().plusDays(3);
        apply(request(ChangeKind.DATE, "1", null, null, List.of(), later));
        verify(visits).changeDate(KEY, "1", later);
        apply(request(ChangeKind.ADD, "3", row("3"), null, List.of(), null));
        apply(request(ChangeKind.SWAP, "2", row("4"), null, List.of(), null));
        var inOrder = inOrder(visits);
        inOrder.verify(visits).add(KEY, row("3"), CENTRE);
        inOrder.verify(visits).add(KEY, row("4"), CENTRE);
        inOrder.verify(visits).cancel(KEY, "2", "家中有事", CENTRE);
        apply(request(ChangeKind.CANCEL, "3", null, null, List.of(), null));
        verify(visits).cancel(KEY, "3", "家中有事", CENTRE);

        assertThat(plans.rows(KEY)).extracting(PlanRow::studentNumber).containsExactly("1", "4");
        assertThat(plans.rows(KEY).get(0))
                .isEqualTo(RowEdit.date(
                        RowEdit.visitors(RowEdit.mode(row("1"), Mode.PHONE), List.of("cs-visitor-3")), later));
        var listed = readChanges.read(KEY, PageRequest.of(0, 50), CENTRE).changes();
        assertThat(listed.content()).extracting(PlanChange::state).containsOnly(ChangeState.APPROVED);
        assertThat(listed.content()).extracting(PlanChange::number).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(listed.content().get(1).before()).isEqualTo(RowEdit.mode(row("1"), Mode.PHONE));
    }

    @Test
    void aRefusedChangeLeavesThePlanAlone() {
        approvedPlan(row("1"));
        var change =
                requestChange.request(KEY, request(ChangeKind.CANCEL, "1", null, null, List.of(), null), COORDINATOR);

        decideChange.decide(change.id(), false, "请先联系家长", CENTRE);

        assertThat(plans.rows(KEY)).containsExactly(row("1"));
        verify(visits, never()).cancel(any(), any(), any(), any());
        verify(process).changeDecided(change.id(), false);
        assertThat(refusalOf(() -> decideChange.decide(change.id(), true, null, CENTRE))
                        .kind())
                .isEqualTo(Kind.CONFLICT);
    }

    @Test
    void aChangeThatAsksForWhatIsWrongNamesTheFields() {
        approvedPlan(row("1"));

        assertThat(fields(request(ChangeKind.ADD, "9", row("9"), null, List.of(), null)))
                .containsExactly("visit.studentNumber");
        assertThat(fields(request(ChangeKind.ADD, "1", row("1"), null, List.of(), null)))
                .containsExactly("visit.studentNumber");
        assertThat(fields(request(ChangeKind.ADD, "2", bare("2"), null, List.of(), null)))
                .contains("visit.mode", "visit.purpose");
        assertThat(fields(request(ChangeKind.CANCEL, "2", null, null, List.of(), null)))
                .containsExactly("studentNumber");
        assertThat(fields(request(ChangeKind.SWAP, "1", null, null, List.of(), null)))
                .containsExactly("visit");
        assertThat(fields(request(ChangeKind.MODE, "1", null, Mode.ONSITE, List.of(), null)))
                .containsExactly("mode");
        assertThat(fields(request(ChangeKind.VISITORS, "1", null, null, List.of("me-visitor-1"), null)))
                .containsExactly("visitors[0]");
        assertThat(fields(request(
                        ChangeKind.DATE,
                        "1",
                        null,
                        null,
                        List.of(),
                        campaign().visitTo().plusDays(1))))
                .containsExactly("plannedDate");
        assertThat(fields(new ChangeRequest(null, "1", null, null, List.of(), null, " ")))
                .containsExactly("reason", "kind");
        verifyNoInteractions(process);
    }

    @Test
    void oneChangeOfARowIsOpenAtATime() {
        approvedPlan(row("1"), row("2"));
        var open =
                requestChange.request(KEY, request(ChangeKind.SWAP, "1", row("3"), null, List.of(), null), COORDINATOR);

        assertThat(refusalOf(() -> requestChange.request(
                                KEY, request(ChangeKind.CANCEL, "1", null, null, List.of(), null), COORDINATOR))
                        .kind())
                .isEqualTo(Kind.CONFLICT);
        assertThat(refusalOf(() -> requestChange.request(
                                KEY, request(ChangeKind.ADD, "3", row("3"), null, List.of(), null), COORDINATOR))
                        .kind())
                .isEqualTo(Kind.CONFLICT);
        withdrawChange.withdraw(KEY, open.id(), null, COORDINATOR);
        requestChange.request(KEY, request(ChangeKind.CANCEL, "1", null, null, List.of(), null), COORDINATOR);
        verify(process).changeWithdrawn(open.id());
    }

    @Test
    void changesAreForTheTimeOfTheVisits() {
        save("\"0\"", row("1"));

        assertThat(refusalOf(() -> requestChange.request(
                                KEY, request(ChangeKind.CANCEL, "1", null, null, List.of(), null), COORDINATOR))
                        .kind())
                .isEqualTo(Kind.CONFLICT);
    }

    @Test
    void aCollegeThatIsWithdrawnTakesItsOpenChangesWithIt() {
        approvedPlan(row("1"));
        var change =
                requestChange.request(KEY, request(ChangeKind.CANCEL, "1", null, null, List.of(), null), COORDINATOR);

        planWithdrawal.collegeWithdrawn(KEY, "疫情", CENTRE);

        verify(process).changeWithdrawn(change.id());
        assertThat(readChanges
                        .read(KEY, PageRequest.of(0, 50), CENTRE)
                        .changes()
                        .content())
                .extracting(PlanChange::state)
                .containsExactly(ChangeState.WITHDRAWN);
    }

    // --- words of the stories

    private CollegeCampaign given(CollegeState state, int round, TrailEntry... entries) {
        var college = college(state, round, 100);
        when(colleges.lock(KEY)).thenReturn(college);
        when(colleges.get(KEY)).thenReturn(college);
        when(trail.of(SUBJECT)).thenReturn(List.of(entries));
        return college;
    }

    private PlanView save(String ifMatch, PlanRow... rows) {
        return savePlan.save(
                KEY, new PlanDraft("方案", "预案", null, List.of(rows)), ifMatch, COORDINATOR, PlanWording.CHINESE);
    }

    private void saveBy(Actor actor) {
        savePlan.save(KEY, new PlanDraft(null, null, null, List.of()), "*", actor, PlanWording.CHINESE);
    }

    private void approvedPlan(PlanRow... rows) {
        save("\"0\"", rows);
        given(CollegeState.VISITING, 1);
    }

    private static ChangeRequest request(
            ChangeKind kind, String student, PlanRow visit, Mode mode, List<String> visitors, LocalDate date) {
        return new ChangeRequest(kind, student, visit, mode, visitors, date, "家中有事");
    }

    private void apply(ChangeRequest wanted) {
        var change = requestChange.request(KEY, wanted, COORDINATOR);
        decideChange.decide(change.id(), true, null, CENTRE);
        verify(process).changeDecided(change.id(), true);
    }

    private List<String> fields(ChangeRequest wanted) {
        return refusalOf(() -> requestChange.request(KEY, wanted, COORDINATOR)).faults().stream()
                .map(Fault::field)
                .toList();
    }

    private static TrailEntry entry(int round, String task, Actor by, Boolean approved) {
        return new TrailEntry(Ids.next(), SUBJECT, round, task, by.account(), by.name(), NOON, approved, null);
    }

    private static Refusal refusalOf(ThrowingCallable action) {
        var caught = new Refusal[1];
        assertThatThrownBy(action).isInstanceOfSatisfying(Refusal.class, refusal -> caught[0] = refusal);
        return caught[0];
    }
}
