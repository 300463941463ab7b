package org.homevisit.revisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.notification.Outbox;
import org.homevisit.organisation.Account;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.organisation.Students;
import org.homevisit.organisation.VisitorRole;
import org.homevisit.plan.Mode;
import org.homevisit.review.Snapshots;
import org.homevisit.review.Trail;
import org.homevisit.shared.Fault;
import org.homevisit.shared.PageRequest;
import org.homevisit.shared.Refusal;
import org.homevisit.visit.Report;
import org.homevisit.visit.Reports;
import org.homevisit.visit.Risk;
import org.homevisit.visit.Visit;
import org.homevisit.visit.VisitReport;
import org.homevisit.visit.VisitWording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The revisits' own tables and use cases; the other modules and the engine are stand-ins. */
@JdbcTest
@Tag("database")
@ImportAutoConfiguration(JacksonAutoConfiguration.class)
@Import({
    RevisitUseCaseTests.Time.class,
    Revisits.class,
    RevisitChanges.class,
    RevisitCandidates.class,
    RevisitAccess.class,
    RevisitRules.class,
    RevisitDue.class,
    StartRevisit.class,
    SaveRevisitReport.class,
    SubmitRevisitReport.class,
    ProposeRevisit.class,
    ReadRevisits.class,
    DepartedStudents.class
})
@MockitoBean(
        types = {
            Reports.class,
            Students.class,
            Accounts.class,
            Trail.class,
            Snapshots.class,
            Outbox.class,
            VisitWording.class,
            RevisitProcess.class,
            IntervalRules.class
        })
class RevisitUseCaseTests {

    private static final UUID VISIT = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2022-07-18T09:00:00+08:00");
    private static final Actor VISITOR = actor("cs-visitor-1", "CS", Group.VISITOR);
    private static final Actor COORDINATOR = actor("cs-coordinator", "CS", Group.COLLEGE_COORDINATOR);
    private static final Actor STRANGER = actor("me-coordinator", "ME", Group.COLLEGE_COORDINATOR);

    @Autowired
    StartRevisit startRevisit;

    @Autowired
    RevisitDue revisitDue;

    @Autowired
    Revisits revisits;

    @Autowired
    RevisitCandidates candidates;

    @Autowired
    SaveRevisitReport saveReport;

    @Autowired
    SubmitRevisitReport submitReport;

    @Autowired
    ReadRevisits readRevisits;

    @Autowired
    DepartedStudents departedStudents;

    @Autowired
    Reports reports;

    @Autowired
    Students students;

    @Autowired
    Accounts accounts;

    @Autowired
    RevisitProcess process;

    @Autowired
    IntervalRules rules;

    @TestConfiguration
    static class Time {
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2022-07-18T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
        }
    }

    @BeforeEach
    void anAcceptedReport() {
        given(students.find(any())).willReturn(Optional.empty());
        given(students.findAll(any())).willReturn(Map.of());
        given(accounts.findAll(any())).willReturn(Map.of("cs-visitor-1", account(true)));
        given(rules.months("WARNING")).willReturn(3);
        accepted(VISIT, LocalDate.of(2022, 7, 18), List.of("cs-visitor-1"));
    }

    @Test
    void acceptedReportPlansTheRevisitAtNine() {
        startRevisit.start(VISIT);

        var revisit = only();
        verify(process).start(revisit.id(), "CS", "1", NINE);
        assertThat(revisit)
                .returns(RevisitState.WAITING, Revisit::state)
                .returns(NINE, Revisit::dueAt)
                .returns("CS/1/2022-07", Revisit::businessKey);
    }

    @Test
    void secondInTheMonthJoinsTheFirst() {
        var other = UUID.randomUUID();
        accepted(other, LocalDate.of(2022, 7, 1), List.of("cs-visitor-2"));

        startRevisit.start(VISIT);
        startRevisit.start(other);

        verify(process, times(1)).start(any(), any(), any(), any());
        assertThat(only().visitors()).containsExactly("cs-visitor-1", "cs-visitor-2");
    }

    @Test
    void formerVisitorRevisitsAndPlansTheNext() {
        startRevisit.start(VISIT);
        var id = only().id();
        refused(409, () -> submitReport.submit(id, VISITOR));
        revisitDue.due(id);
        refused(428, () -> saveReport.save(id, null, report(), VISITOR));
        refused(403, () -> saveReport.save(id, "\"0\"", report(), COORDINATOR));
        refused(404, () -> saveReport.save(id, "\"0\"", report(), STRANGER));
        assertThatThrownBy(() -> submitReport.submit(id, VISITOR))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Fault::field)
                                .containsExactly("date", "mode", "who", "text", "risk", "nextRevisit.planned"));

        saveReport.save(id, "\"0\"", report(), VISITOR);
        submitReport.submit(id, VISITOR);
        startRevisit.again(id);

        verify(process).handedIn(id, true);
        assertThat(revisits.ofStudent("1"))
                .extracting(Revisit::state)
                .containsExactly(RevisitState.DONE, RevisitState.WAITING);
        assertThat(revisits.ofStudent("1").get(1)).returns(id, Revisit::follows);
        refused(409, () -> submitReport.submit(id, VISITOR));
    }

    @Test
    void coordinatorsRevisitWhereTheVisitorsHaveLeft() {
        given(accounts.findAll(any())).willReturn(Map.of("cs-visitor-1", account(false)));
        startRevisit.start(VISIT);
        var id = only().id();
        revisitDue.due(id);

        assertThat(candidates.accounts(id)).isEmpty();
        saveReport.save(id, "\"0\"", report(), COORDINATOR);
        submitReport.submit(id, COORDINATOR);

        assertThat(only().handedInBy()).isEqualTo("cs-coordinator");
    }

    @Test
    void revisitEndsWhenTheStudentLeaves() {
        startRevisit.start(VISIT);

        departedStudents.studentsLeft(List.of("1", "2"), "退学", COORDINATOR);

        assertThat(only()).returns(RevisitState.CANCELLED, Revisit::state).returns("退学", Revisit::endReason);
        verify(process).studentLeft(only().id());
        verify(process, never()).handedIn(any(), anyBoolean());
    }

    @Test
    void listShowsWhatIsOnesOwnAndAProposal() {
        startRevisit.start(VISIT);
        revisitDue.due(only().id());
        saveReport.save(only().id(), "\"0\"", report(), VISITOR);
        var page = PageRequest.of(null, null);

        assertThat(readRevisits.all(page, VISITOR).content())
                .extracting(RevisitDetails::proposedNext)
                .containsExactly(LocalDate.of(2022, 10, 17));
        assertThat(readRevisits.all(page, COORDINATOR).content()).hasSize(1);
        assertThat(readRevisits.all(page, STRANGER).content()).isEmpty();
        assertThat(readRevisits.all(page, actor("centre", null, Group.CENTRE)).content())
                .hasSize(1);
    }

    private Revisit only() {
        assertThat(revisits.ofStudent("1")).hasSize(1);
        return revisits.ofStudent("1").get(0);
    }

    private void accepted(UUID id, LocalDate next, List<String> visitors) {
        var visit = mock(Visit.class);
        given(visit.id()).willReturn(id);
        given(visit.college()).willReturn(new CollegeKey("2022-winter", "CS"));
        given(visit.studentNumber()).willReturn("1");
        given(visit.visitors()).willReturn(visitors);
        var report = mock(Report.class);
        given(report.nextRevisit()).willReturn(new Report.NextRevisit(true, next, Mode.PHONE));
        given(reports.get(id)).willReturn(new VisitReport(visit, report, 1));
    }

    private static RevisitReport report() {
        return new RevisitReport(
                LocalDate.of(2022, 7, 17),
                Mode.PHONE,
                "父亲",
                "情况好转",
                Risk.WARNING,
                new Report.NextRevisit(true, LocalDate.of(2023, 1, 10), Mode.ONSITE));
    }

    private static void refused(int status, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.kind().status()).isEqualTo(status));
    }

    private static Actor actor(String account, String college, Group group) {
        return new Actor(account, account, Set.of(group), college);
    }

    private static Account account(boolean active) {
        return new Account(
                "cs-visitor-1", null, "x", "CS", VisitorRole.COUNSELLOR, Set.of(Group.VISITOR), null, null, active);
    }
}
