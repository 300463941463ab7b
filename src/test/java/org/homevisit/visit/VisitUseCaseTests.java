package org.homevisit.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homevisit.visit.Samples.CENTRE;
import static org.homevisit.visit.Samples.COORDINATOR;
import static org.homevisit.visit.Samples.CS;
import static org.homevisit.visit.Samples.LEADER;
import static org.homevisit.visit.Samples.STRANGER;
import static org.homevisit.visit.Samples.TODAY;
import static org.homevisit.visit.Samples.VISITOR;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.homevisit.campaign.Campaigns;
import org.homevisit.campaign.CollegeCampaign;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.campaign.CollegeState;
import org.homevisit.evidence.EvidenceFile;
import org.homevisit.evidence.EvidenceFiles;
import org.homevisit.evidence.EvidenceKind;
import org.homevisit.organisation.Account;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.organisation.Hardship;
import org.homevisit.organisation.VisitorRole;
import org.homevisit.plan.Mode;
import org.homevisit.plan.Party;
import org.homevisit.plan.PlanRow;
import org.homevisit.plan.Plans;
import org.homevisit.plan.Target;
import org.homevisit.plan.VisitKind;
import org.homevisit.review.Trail;
import org.homevisit.shared.Fault;
import org.homevisit.shared.PageRequest;
import org.homevisit.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VisitSlice
class VisitUseCaseTests {

    @Autowired
    Visits visits;

    @Autowired
    Reports reports;

    @Autowired
    StartVisits startVisits;

    @Autowired
    EndVisit endVisit;

    @Autowired
    SaveReport saveReport;

    @Autowired
    SubmitReport submitReport;

    @Autowired
    CheckReport checkReport;

    @Autowired
    ReopenVisit reopenVisit;

    @Autowired
    DisputeVisit disputeVisit;

    @Autowired
    ReopenDisputed reopenDisputed;

    @Autowired
    ConfirmVisits confirmVisits;

    @Autowired
    CancelVisit cancelVisit;

    @Autowired
    ChangedVisits changedVisits;

    @Autowired
    DepartedStudents departedStudents;

    @Autowired
    WithdrawnVisits withdrawnVisits;

    @Autowired
    CollegeVisits figures;

    @Autowired
    VisitCandidates candidates;

    @Autowired
    ReadVisits readVisits;

    @Autowired
    ReadVisit readVisit;

    @Autowired
    VisitFacts facts;

    @Autowired
    Campaigns campaigns;

    @Autowired
    CollegeCampaigns colleges;

    @Autowired
    Plans plans;

    @Autowired
    EvidenceFiles files;

    @Autowired
    EvidenceRules rules;

    @Autowired
    Accounts accounts;

    @Autowired
    Trail trail;

    @Autowired
    VisitProcess process;

    @BeforeEach
    void anApprovedPlan() {
        given(campaigns.get("2022-winter")).willReturn(Samples.campaign());
        given(rules.owed(any(), anyInt(), anyBoolean(), anyBoolean()))
                .willAnswer(call -> Samples.owed(
                        call.getArgument(0), call.getArgument(1), call.getArgument(2), call.getArgument(3)));
        given(plans.rows(CS)).willReturn(List.of(row("1", Mode.ONSITE), row("2", Mode.VIDEO), row("3", Mode.PHONE)));
        given(accounts.inGroup(Group.COLLEGE_COORDINATOR, "CS")).willReturn(List.of(account(COORDINATOR)));
        given(accounts.inGroup(Group.COLLEGE_LEADER, "CS")).willReturn(List.of(account(LEADER)));
        collegeIs(CollegeState.VISITING);
        startVisits.start(CS);
    }

    @Test
    void approvalStartsOneVisitForEachRow() {
        var all = visits.of(CS);

        assertThat(all)
                .extracting(Visit::number)
                .containsExactly("JF-2022-winter-CS-001", "JF-2022-winter-CS-002", "JF-2022-winter-CS-003");
        assertThat(all).extracting(visit -> visit.owed().photos()).containsExactly(4, 2, 0);
        assertThat(all.get(0).people()).containsExactly("cs-visitor-1", "president");
        assertThat(all).allMatch(visit -> visit.state() == VisitState.PLANNED && visit.counts());
        verify(colleges).visitsStarted(CS, 3);
        verify(process).start(all.stream().map(Visit::toStart).toList());
        assertThat(visits.ofPerson("president")).hasSize(3);
        assertThat(figures.of(List.of(CS)).get(CS).planned()).isEqualTo(3);
    }

    @Test
    void planWithoutRowsStartsNothing() {
        var other = new CollegeKey("2022-winter", "ME");
        given(plans.rows(other)).willReturn(List.of());

        startVisits.start(other);

        verify(colleges).visitsStarted(other, 0);
    }

    @Test
    void reportGoesItsWayToTheCentre() {
        var id = first().id();
        hasEvidence(id);
        var saved = saveReport.save(id, "\"0\"", Samples.report(), VISITOR);
        assertThat(saved.version()).isEqualTo(1);

        submitReport.submit(id, VISITOR);

        assertThat(visits.get(id))
                .returns(VisitState.SUBMITTED, Visit::state)
                .returns("cs-visitor-1", Visit::handedInBy);
        verify(process).handedIn(visits.get(id).toStart(), true);
        assertThat(candidates.checkerGroups(id)).containsExactly("college-coordinator", "college-leader");

        checkReport.check(id, false, "请补充", LEADER);

        assertThat(visits.get(id)).returns(VisitState.RETURNED, Visit::state).returns(2, Visit::round);
        verify(process).checked(any(), eq(false));

        submitReport.submit(id, VISITOR);
        checkReport.check(id, true, null, COORDINATOR);
        confirmVisits.confirm(CS);

        assertThat(visits.get(id).state()).isEqualTo(VisitState.CONFIRMED);
        verify(colleges, times(2)).lock(CS);
        assertThat(figures.of(List.of(CS)).get(CS).completed()).isEqualTo(1);
    }

    @Test
    void handInNamesEverythingThatIsMissing() {
        var id = first().id();

        assertThatThrownBy(() -> submitReport.submit(id, VISITOR))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Fault::field)
                                .contains("narrative", "guidance", "evidence.photos", "evidence.media"));
        verify(process, never()).handedIn(any(), anyBoolean());
    }

    @Test
    void draftNeedsTheVersionThatWasRead() {
        var id = first().id();

        refused(428, () -> saveReport.save(id, null, Report.EMPTY, VISITOR));
        refused(412, () -> saveReport.save(id, "\"7\"", Report.EMPTY, VISITOR));
        refused(403, () -> saveReport.save(id, "\"0\"", Report.EMPTY, COORDINATOR));
        refused(404, () -> saveReport.save(id, "\"0\"", Report.EMPTY, STRANGER));
        assertThat(reports.get(id).version()).isZero();
    }

    @Test
    void submittedReportIsLockedAndCheckedByOthers() {
        var id = submitted();
        var both = new Actor("cs-visitor-1", "x", Set.of(Group.VISITOR, Group.COLLEGE_COORDINATOR), "CS");

        refused(409, () -> saveReport.save(id, "\"1\"", Report.EMPTY, VISITOR));
        refused(409, () -> submitReport.submit(id, VISITOR));
        refused(403, () -> checkReport.check(id, true, null, VISITOR));
        refused(403, () -> checkReport.check(id, true, null, both));
        refused(403, () -> checkReport.check(id, true, null, CENTRE));
        refused(404, () -> checkReport.check(id, true, null, STRANGER));
        refused(422, () -> checkReport.check(id, false, " ", LEADER));
        checkReport.check(id, true, null, LEADER);
        refused(409, () -> checkReport.check(id, true, null, LEADER));
    }

    @Test
    void centreChecksWhereTheCollegeHasNobodyLeft() {
        given(accounts.inGroup(Group.COLLEGE_COORDINATOR, "CS")).willReturn(List.of(account(VISITOR)));
        given(accounts.inGroup(Group.COLLEGE_LEADER, "CS")).willReturn(List.of());
        var id = submitted();

        assertThat(candidates.checkerGroups(id)).containsExactly("centre");
        checkReport.check(id, true, null, CENTRE);

        verify(trail).record(any(), eq(1), eq("centreChecks"), eq(CENTRE), any(), any());
    }

    @Test
    void eachVisitCountsDownOnceAndTheLastLetsTheCollegeGoOn() {
        var id = accepted();
        given(colleges.visitEnded(CS)).willReturn(true);

        endVisit.ended(id);

        verify(process).visitsClosed(CS);
        assertThat(visits.get(id).state()).isEqualTo(VisitState.ACCEPTED);
    }

    @Test
    void visitWhoseProcessIsDeletedIsCancelled() {
        var id = first().id();

        endVisit.ended(id);

        assertThat(visits.get(id).state()).isEqualTo(VisitState.CANCELLED);
        verify(colleges).visitEnded(CS);
    }

    @Test
    void reopenedVisitNeverCountsAgain() {
        var id = accepted();
        refused(409, () -> reopenVisit.reopen(id, "照片有误", COORDINATOR));
        collegeIs(CollegeState.SUMMARISING);
        refused(403, () -> reopenVisit.reopen(id, "照片有误", LEADER));

        reopenVisit.reopen(id, "照片有误", COORDINATOR);

        assertThat(visits.get(id)).returns(VisitState.RETURNED, Visit::state).returns(false, Visit::counts);
        verify(process).start(List.of(visits.get(id).toStart()));
        assertThat(visits.openReopened(CS)).isEqualTo(3);
        endVisit.ended(id);
        verify(colleges, never()).visitEnded(any());
    }

    @Test
    void disputedVisitIsReopenedWithTheMaterials() {
        var id = accepted();
        collegeIs(CollegeState.REVIEWING_MATERIALS);

        disputeVisit.dispute(id, "家长称没有来过", CENTRE);
        assertThat(visits.get(id)).returns(VisitState.ACCEPTED, Visit::state).returns(true, Visit::disputed);

        reopenDisputed.reopen(CS, CENTRE);
        assertThat(visits.get(id).state()).isEqualTo(VisitState.RETURNED);
    }

    @Test
    void disputedVisitIsReopenedAtOnceWhileTheCollegeSummarises() {
        var id = accepted();
        collegeIs(CollegeState.SUMMARISING);

        disputeVisit.dispute(id, "家长称没有来过", CENTRE);

        assertThat(visits.get(id)).returns(VisitState.RETURNED, Visit::state).returns(true, Visit::disputed);
    }

    @Test
    void changesOfThePlanReachTheRunningVisit() {
        saveReport.save(first().id(), "\"0\"", Samples.report(), VISITOR);

        changedVisits.changeMode(CS, "1", Mode.VIDEO);
        changedVisits.changeVisitors(CS, "1", List.of("cs-visitor-2"));
        changedVisits.changeDate(CS, "1", TODAY.plusDays(3));
        changedVisits.add(CS, row("4", Mode.ONSITE), COORDINATOR);

        var changed = first();
        assertThat(changed.owed().photos()).isEqualTo(2);
        assertThat(reports.get(changed.id()).report().mode()).isEqualTo(Mode.VIDEO);
        assertThat(changed.people()).containsExactly("cs-visitor-2", "president");
        assertThat(changed.plannedDate()).isEqualTo(TODAY.plusDays(3));
        assertThat(visits.ofPerson("cs-visitor-1")).hasSize(3);
        assertThat(visits.current(CS, "4").orElseThrow().number()).isEqualTo("JF-2022-winter-CS-004");
        verify(colleges).visitAdded(CS);
    }

    @Test
    void onlyWhatIsNotHandedInIsCancelled() {
        var id = submitted();

        refused(409, () -> cancelVisit.cancel(CS, "1", "学生退出", CENTRE));
        refused(409, () -> changedVisits.requireChangeable(CS, "1"));
        refused(404, () -> cancelVisit.cancel(CS, "99", "学生退出", CENTRE));
        cancelVisit.cancel(CS, "2", "学生退出", CENTRE);
        departedStudents.studentsLeft(List.of("1", "3"), "退学", CENTRE);

        assertThat(visits.of(CS))
                .extracting(Visit::state)
                .containsExactly(VisitState.SUBMITTED, VisitState.CANCELLED, VisitState.CANCELLED);
        verify(process).studentLeft(visits.of(CS).get(2).id());
        verify(process, never()).studentLeft(id);
    }

    @Test
    void withdrawalEndsWhatIsOpen() {
        var accepted = accepted();

        withdrawnVisits.collegeWithdrawn(CS, "活动取消", CENTRE);

        assertThat(visits.of(CS))
                .extracting(Visit::state)
                .containsExactly(VisitState.ACCEPTED, VisitState.WITHDRAWN, VisitState.WITHDRAWN);
        verify(process, never()).withdrawn(accepted);
    }

    @Test
    void everybodySeesWhatIsTheirs() {
        var page = PageRequest.of(null, null);
        saveReport.save(first().id(), "\"0\"", Samples.report(), VISITOR);

        assertThat(readVisits.of(CS, page, LEADER).content()).hasSize(3);
        assertThat(readVisits.of(CS, page, VISITOR).content()).hasSize(3);
        assertThat(readVisits
                        .mine(page, Samples.actor("cs-visitor-2", "CS", Group.VISITOR))
                        .content())
                .isEmpty();
        refused(404, () -> readVisits.of(CS, page, STRANGER));
        refused(404, () -> readVisit.details(first().id(), STRANGER));
        assertThat(readVisit
                        .details(first().id(), VISITOR)
                        .report()
                        .visited()
                        .get(0)
                        .phone())
                .isEqualTo("13800000001");
        var masked = readVisit.details(first().id(), CENTRE).report();
        assertThat(masked.visited().get(0)).isEqualTo(new Report.Visited("张*", "父", "138****0001"));
        assertThat(masked.place()).isEqualTo("河南省平顶山市鲁山县***");
        assertThat(readVisit.details(first().id(), VISITOR).missing())
                .extracting(MissingPart::field)
                .containsExactly("evidence.photos", "evidence.media");
    }

    @Test
    void formsShowTheFactsOfTheVisit() {
        var id = submitted();

        assertThat(facts.of("UserTask_CheckReport", Map.of("visitId", id.toString())))
                .containsEntry("photos", "4 / 4")
                .containsEntry("risk", "关注")
                .containsKeys("mode", "startedAt", "endedAt", "visitors", "media", "exceptions", "reportLink");
        assertThat(facts.of(
                        "UserTask_ConductVisit", Map.of("visitId", first().id().toString())))
                .containsEntry("evidenceOwed", "照片不少于 4 张，视频或音频 1 个")
                .containsKeys("missing", "lastRemarks", "visitLink");
    }

    private static void refused(int status, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.kind().status()).isEqualTo(status));
    }

    private Visit first() {
        return visits.of(CS).get(0);
    }

    private UUID submitted() {
        var id = first().id();
        hasEvidence(id);
        saveReport.save(id, "\"0\"", Samples.report(), VISITOR);
        submitReport.submit(id, VISITOR);
        return id;
    }

    private UUID accepted() {
        var id = submitted();
        checkReport.check(id, true, null, LEADER);
        return id;
    }

    private void hasEvidence(UUID id) {
        var owner = visits.get(id).owner();
        var kinds = List.of(
                EvidenceKind.PHOTO, EvidenceKind.PHOTO, EvidenceKind.PHOTO, EvidenceKind.PHOTO, EvidenceKind.VIDEO);
        given(files.of(owner))
                .willReturn(kinds.stream()
                        .map(kind -> new EvidenceFile(
                                UUID.randomUUID(),
                                owner,
                                "x",
                                kind,
                                "x/x",
                                1,
                                null,
                                null,
                                null,
                                "00",
                                Samples.NOW,
                                "x"))
                        .toList());
    }

    private void collegeIs(CollegeState state) {
        var college = mock(CollegeCampaign.class);
        given(college.state()).willReturn(state);
        given(colleges.lock(CS)).willReturn(college);
    }

    private static Account account(Actor actor) {
        return new Account(
                actor.account(),
                null,
                actor.name(),
                actor.college(),
                VisitorRole.OTHER,
                actor.groups(),
                null,
                null,
                true);
    }

    private static PlanRow row(String student, Mode mode) {
        return new PlanRow(
                student,
                Target.CURRENT,
                List.of(),
                Hardship.DIFFICULT,
                "河南省",
                null,
                "张建国",
                "父",
                "13800000001",
                mode,
                Party.GROUP,
                VisitKind.TARGETED,
                TODAY,
                List.of("cs-visitor-1"),
                "president",
                true,
                null,
                "了解情况",
                null);
    }
}
