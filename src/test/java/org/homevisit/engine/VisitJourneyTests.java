package org.homevisit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homevisit.engine.School.CS;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.homevisit.revisit.StartRevisit;
import org.homevisit.shared.Refusal;
import org.homevisit.visit.EndVisit;
import org.homevisit.visit.VisitProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineSlice
@Tag("database")
class VisitJourneyTests {

    private static final String KEY = CS.businessKey() + "/191102034";

    @Autowired
    private School school;

    @Autowired
    private Cockpit cockpit;

    @Autowired
    private VisitProcess visits;

    @Autowired
    private StartRevisit startRevisit;

    @Autowired
    private EndVisit endVisit;

    @Autowired
    private RuntimeService runtimeService;

    private UUID visit;

    @BeforeEach
    void start() {
        cockpit.empty();
        school.opens(0);
        var planned = school.newVisit(CS, "191102034");
        school.oneMoreOpen(CS);
        school.oneMoreOpen(CS);
        visit = planned.id();
        visits.start(List.of(planned));
    }

    @Test
    void visitIsForItsVisitorsUntilTheEndOfItsDay() {
        assertThat(cockpit.tasks(KEY)).containsExactly("UserTask_ConductVisit");
        assertThat(cockpit.candidates(KEY)).containsExactly("cs-visitor-1", "cs-visitor-2");
        assertThat(cockpit.instance(KEY).getTenantId()).isEqualTo("CS");
        assertThat(cockpit.variables(KEY)).containsOnlyKeys("campaignCode", "college", "visitId");
        assertThat(cockpit.task(KEY).getDueDate()).isEqualTo(endOf(School.PLANNED));
        assertThat(school.notices()).isEmpty();
    }

    @Test
    void returnedReportComesBackToItsVisitors() {
        visits.handedIn(school.visit(visit), true);
        assertThat(cockpit.candidates(KEY)).containsExactly("group:college-coordinator", "group:college-leader");
        assertThat(cockpit.task(KEY).getDueDate()).isEqualTo(endOf(School.PLANNED));
        assertThat(school.notices())
                .extracting("to")
                .containsExactlyInAnyOrder("cs-college-coordinator", "cs-college-leader");

        visits.checked(school.visit(visit), false);

        assertThat(cockpit.tasks(KEY)).containsExactly("UserTask_ConductVisit");
        assertThat(cockpit.candidates(KEY)).containsExactly("cs-visitor-1", "cs-visitor-2");
        assertThat(cockpit.variables(KEY))
                .containsOnlyKeys("campaignCode", "college", "visitId", "approved", "revisitPlanned");
    }

    @Test
    void centreChecksWhereTheCollegeHasNobodyLeft() {
        school.hasNoCheckers();

        visits.handedIn(school.visit(visit), false);

        assertThat(cockpit.candidates(KEY)).containsExactly("group:centre");
        assertThat(school.notices()).extracting("to").containsExactly("centre");
    }

    @Test
    void acceptedReportPlansItsRevisit() {
        visits.handedIn(school.visit(visit), true);
        visits.checked(school.visit(visit), true);

        verify(startRevisit).start(visit);
        verify(endVisit, times(1)).ended(visit);
        assertThat(cockpit.passed(KEY, HomeVisitModel.END_EVENT_REPORT_ACCEPTED))
                .isTrue();
    }

    @Test
    void acceptedReportWithoutRevisitEnds() {
        visits.handedIn(school.visit(visit), false);
        visits.checked(school.visit(visit), true);

        verify(startRevisit, never()).start(visit);
        assertThat(cockpit.isOver(KEY)).isTrue();
        assertThat(cockpit.passed(KEY, HomeVisitModel.END_EVENT_VISIT_CANCELLED))
                .isFalse();
    }

    @Test
    void visitIsCancelled() {
        visits.cancelled(visit);

        verify(endVisit, times(1)).ended(visit);
        assertThat(cockpit.passed(KEY, HomeVisitModel.END_EVENT_VISIT_CANCELLED))
                .isTrue();
        assertThat(cockpit.passed(KEY, HomeVisitModel.END_EVENT_STUDENT_LEFT)).isFalse();
    }

    @Test
    void visitEndsWhenItsStudentHasLeft() {
        visits.studentLeft(visit);

        verify(endVisit, times(1)).ended(visit);
        assertThat(cockpit.passed(KEY, HomeVisitModel.END_EVENT_STUDENT_LEFT)).isTrue();
    }

    @Test
    void handedInReportIsNotCancelled() {
        visits.handedIn(school.visit(visit), false);

        assertThatThrownBy(() -> visits.cancelled(visit)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> visits.studentLeft(visit)).isInstanceOf(Refusal.class);
        assertThat(cockpit.tasks(KEY)).containsExactly("UserTask_CheckReport");
    }

    @Test
    void handedInReportEndsWithItsCampaign() {
        visits.handedIn(school.visit(visit), false);

        visits.withdrawn(visit);

        verify(endVisit, times(1)).ended(visit);
        assertThat(cockpit.passed(KEY, HomeVisitModel.END_EVENT_VISIT_WITHDRAWN))
                .isTrue();
    }

    @Test
    void deletedVisitIsCountedToo() {
        runtimeService.deleteProcessInstance(cockpit.instance(KEY).getId(), "Cockpit");

        verify(endVisit, times(1)).ended(visit);
    }

    @Test
    void reopenedVisitStartsAgainUnderItsKey() {
        visits.handedIn(school.visit(visit), false);
        visits.checked(school.visit(visit), true);

        visits.start(List.of(school.visit(visit)));

        assertThat(cockpit.tasks(KEY)).containsExactly("UserTask_ConductVisit");
        visits.handedIn(school.visit(visit), false);
        assertThat(cockpit.tasks(KEY)).containsExactly("UserTask_CheckReport");
    }

    @Test
    void openTaskFollowsItsRow() {
        school.visitorsAre(List.of("cs-visitor-2", "cs-visitor-5"), LocalDate.of(2032, 1, 25));

        visits.reassigned(visit);

        assertThat(cockpit.candidates(KEY)).containsExactly("cs-visitor-2", "cs-visitor-5");
        assertThat(cockpit.task(KEY).getDueDate()).isEqualTo(endOf(LocalDate.of(2032, 1, 25)));
    }

    private static java.util.Date endOf(LocalDate day) {
        return java.util.Date.from(day.atTime(LocalTime.of(23, 59, 59))
                .atZone(ZoneId.systemDefault())
                .toInstant());
    }
}
