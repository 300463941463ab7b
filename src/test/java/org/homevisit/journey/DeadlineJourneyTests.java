package org.homevisit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Six timers of a college, its deadlines moved, and who is told; the seventh timer is {@link RevisitJourneyTests}'. */
class DeadlineJourneyTests extends HttpJourney {

    private enum Due {
        PLAN("Plan", "UserTask_FillPlan", "art-coordinator"),
        MATERIALS("Materials", "UserTask_Summarise", "art-coordinator"),
        PAPER("Paper", "UserTask_ReceivePaper", "centre");

        private final String name;
        private final String task;
        private final String holder;

        Due(String name, String task, String holder) {
            this.name = name;
            this.task = task;
            this.holder = holder;
        }

        String field() {
            return name.toLowerCase() + "Deadline";
        }

        String mark() {
            return name.toLowerCase() + "Late";
        }

        String reminder() {
            return "BoundaryEvent_" + name + "Reminder";
        }

        String late() {
            return "BoundaryEvent_" + name + "Late";
        }
    }

    @Autowired
    private TaskService taskService;

    private SampleSchool.College college;

    @ParameterizedTest
    @EnumSource(Due.class)
    void holdersAreRemindedOncePerOffsetAndToldWhenItIsLate(Due due) {
        opens("due-" + due.name().toLowerCase());
        reach(due);
        var deadline = deadline(due);
        assertThat(follows(due)).containsOnly(deadline);

        for (var before : List.of(Duration.ofDays(3), Duration.ofDays(1), Duration.ofHours(2))) {
            assertThat(at(due.reminder())).isEqualTo(deadline.minus(before));
            var told = told("提醒");
            fires(college.key(), due.reminder());
            assertThat(told("提醒")).hasSize(told.size() + 1).endsWith(due.holder);
        }
        assertThat(at(due.reminder())).isAfter(deadline.plus(Duration.ofDays(10_000)));
        ClockUtil.reset();

        var soon = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(2);
        moves(upTo(due, soon)).expect(200);
        assertThat(follows(due)).containsOnly(soon);
        assertThat(college.facts().get(due.mark()).asBoolean()).isFalse();
        await().until(() -> Instant.now().isAfter(soon));
        fires(college.key(), due.late());

        assertThat(college.facts().get(due.mark()).asBoolean()).isTrue();
        assertThat(new HashSet<>(told("逾期"))).containsExactlyInAnyOrder("art-coordinator", "art-leader", "centre");
        assertThat(told("逾期")).doesNotHaveDuplicates();
        assertThat(at(due.late())).isAfter(deadline.plus(Duration.ofDays(10_000)));
    }

    @ParameterizedTest
    @EnumSource(Due.class)
    void everythingFollowsADeadlineForwardBackAndIntoThePast(Due due) {
        opens("moved-" + due.name().toLowerCase());
        reach(due);
        var deadline = deadline(due);

        for (var moved : List.of(
                deadline.plus(Duration.ofDays(2)),
                deadline.minus(Duration.ofDays(1)),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(3600),
                deadline)) {
            moves(upTo(due, moved)).expect(200);

            assertThat(follows(due)).as("moved to " + moved).containsOnly(moved);
            assertThat(ofCampaign(due)).isEqualTo(moved);
            assertThat(college.facts().get(due.mark()).asBoolean()).isEqualTo(moved.isBefore(Instant.now()));
            if (due != Due.PAPER) {
                assertThat(college.coordinator().tasks(due.task, college.key())).isOne();
            }
        }
        assertThat(told("期限").size() + told("截止").size()).isPositive();
    }

    @Test
    void whatHasArrivedKeepsItsMarkAndIsNotLateWhenReturned() {
        opens("due-arrived");
        college.savesFew(college.phoneRows(1));
        college.handsInPlan();
        college.leader().approve("UserTask_SignPlan", college.key()).expect(204);
        college.sealKeeper().approve("UserTask_SealPlan", college.key()).expect(204);
        college.centre().sendBack("UserTask_ReviewPlan", college.key(), "请修改").expect(204);

        moves(Map.of("planDeadline", Instant.now().minusSeconds(60).toString())).expect(200);
        fires(college.key(), Due.PLAN.late());
        assertThat(college.facts().get("planLate").asBoolean()).isFalse();
        assertThat(told("逾期")).isEmpty();
        college.handsInPlan();
        college.planIsApproved();
        assertThat(college.facts().get("planLate").asBoolean()).isFalse();
    }

    @Test
    void whatArrivesAfterItsDeadlineIsLateForGood() {
        opens("due-late");
        moves(Map.of("planDeadline", Instant.now().minusSeconds(60).toString())).expect(200);
        college.visitsRun(college.phoneRows(1));
        assertThat(college.facts().get("planLate").asBoolean()).isTrue();

        moves(Map.of("planDeadline", Instant.now().plusSeconds(86_400).toString()))
                .expect(200);
        assertThat(college.facts().get("planLate").asBoolean()).isTrue();
    }

    @Test
    void phaseThatBeginsAfterItsDeadlineIsLateFromTheStart() {
        opens("due-begins-late");
        college.visitsRun(college.phoneRows(1));
        var past = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(60);
        moves(upTo(Due.MATERIALS, past)).expect(200);
        assertThat(college.facts().get("materialsLate").asBoolean()).isTrue();
        assertThat(college.facts().get("planLate").asBoolean()).isFalse();

        college.makesAllVisits();

        assertThat(taskService
                        .createTaskQuery()
                        .processInstanceBusinessKey(college.key())
                        .singleResult()
                        .getDueDate()
                        .toInstant())
                .isEqualTo(past);
        assertThat(told("逾期")).isEmpty();
        fires(college.key(), Due.MATERIALS.late());
        assertThat(told("逾期")).containsExactlyInAnyOrder("art-coordinator", "art-leader", "centre");
        college.savesSummary();
        college.handsInMaterials();
        college.materialsAreSealed();
        assertThat(college.centre()
                        .form("UserTask_ReviewMaterials", college.key())
                        .get("late")
                        .asText())
                .isEqualTo("逾期");
    }

    @Test
    void campaignsOwnOffsetsAreKept() {
        college = school.opens("due-offsets", "ART", Map.of("reminderOffsets", List.of("PT36H")));
        var deadline = deadline(Due.PLAN);
        assertThat(at(Due.PLAN.reminder())).isEqualTo(deadline.minus(Duration.ofHours(36)));
        college.savesFew(college.phoneRows(1));
        college.handsInPlan();
        fires(college.key(), Due.PLAN.reminder());
        // it lies with the signer meanwhile
        assertThat(told("提醒")).containsExactly("art-leader");
        assertThat(at(Due.PLAN.reminder())).isAfter(deadline.plus(Duration.ofDays(10_000)));
    }

    @Test
    void oneCollegeIsMovedAloneAndOrderAndReasonAreKept() {
        school.centre()
                .post("/api/campaigns", SampleSchool.campaign("due-one", Map.of("colleges", List.of("CS", "ART"))))
                .expect(201);
        college = school.college("due-one", "ART");
        var other = school.college("due-one", "CS");
        var before = other.facts();
        var moved = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(86_400);
        var path = "/api/campaigns/due-one/deadlines";

        school.centre()
                .putWithoutVersion(path + "?college=ART", Map.of("planDeadline", moved.toString(), "reason", "学院迎评"))
                .expect(200);
        assertThat(follows(Due.PLAN)).containsOnly(moved);
        assertThat(other.facts()).isEqualTo(before);
        assertThat(notices(college.key()))
                .filteredOn(
                        told -> told.subject().contains("期限") || told.subject().contains("截止"))
                .extracting(Told::to)
                .containsExactlyInAnyOrder("art-coordinator", "art-leader");

        var far = LocalDate.now().plusDays(400);
        refuses(
                school.centre().putWithoutVersion(path, Map.of("planDeadline", SampleSchool.noon(far), "reason", "顺延")),
                422,
                "materialsDeadline");
        refuses(
                school.centre()
                        .putWithoutVersion(
                                path + "?college=ART",
                                Map.of("materialsDeadline", SampleSchool.noon(far), "reason", "顺延")),
                422,
                "paperDeadline");
        refuses(school.centre().putWithoutVersion(path, Map.of("planDeadline", moved.toString())), 422, "reason");
        refuses(school.centre().putWithoutVersion(path, Map.of("reason", "顺延")), 422, "planDeadline");
        college.leader()
                .putWithoutVersion(path, Map.of("planDeadline", moved.toString(), "reason", "顺延"))
                .expect(403);
        assertThat(follows(Due.PLAN)).containsOnly(moved);
        assertThat(other.facts()).isEqualTo(before);
    }

    @Test
    void reminderMoreThanAnHourPastIsSkipped() {
        opens("due-skipped");
        var deadline = deadline(Due.PLAN);
        ClockUtil.setCurrentTime(
                java.util.Date.from(deadline.minus(Duration.ofDays(3)).plusSeconds(3601)));
        fires(college.key(), Due.PLAN.reminder());
        assertThat(told("提醒")).isEmpty();
        assertThat(at(Due.PLAN.reminder())).isEqualTo(deadline.minus(Duration.ofDays(1)));
    }

    private void opens(String campaign) {
        college = school.opens(campaign, "ART", Map.of());
    }

    private void reach(Due due) {
        if (due == Due.PLAN) {
            return;
        }
        college.visitsRun(college.phoneRows(1));
        college.makesAllVisits();
        if (due == Due.PAPER) {
            college.savesSummary();
            college.handsInMaterials();
            college.materialsAreSealed();
            college.centre().approve("UserTask_ReviewMaterials", college.key()).expect(204);
        }
    }

    /** This deadline, with those before it where they do not stand in its way. */
    private static Map<String, Object> upTo(Due due, Instant moment) {
        var moved = new LinkedHashMap<String, Object>();
        for (var each : Due.values()) {
            if (each.ordinal() < due.ordinal() && moment.isBefore(Instant.now().plusSeconds(60))) {
                moved.put(each.field(), moment.minusSeconds(60).toString());
            }
        }
        moved.put(due.field(), moment.toString());
        return moved;
    }

    private Person.Answer moves(Map<String, Object> deadlines) {
        var body = new LinkedHashMap<String, Object>(deadlines);
        body.put("reason", "寒假推迟");
        return school.centre()
                .putWithoutVersion("/api/campaigns/" + college.key().split("/")[0] + "/deadlines", body);
    }

    /** Due date of the task, moment of the late timer, variable and the college's row. */
    private List<Instant> follows(Due due) {
        var task = taskService
                .createTaskQuery()
                .processInstanceBusinessKey(college.key())
                .taskDefinitionKey(due.task)
                .singleResult();
        return List.of(
                task.getDueDate().toInstant(),
                at(due.late()),
                OffsetDateTime.parse(variables(college.key()).get(due.field()).toString())
                        .toInstant(),
                deadline(due));
    }

    private Instant at(String event) {
        return timer(college.key(), event).getDuedate().toInstant();
    }

    private Instant deadline(Due due) {
        return OffsetDateTime.parse(college.facts().get(due.field()).asText()).toInstant();
    }

    private Instant ofCampaign(Due due) {
        var campaign = school.centre()
                .get("/api/campaigns/" + college.key().split("/")[0])
                .expect(200)
                .json();
        return OffsetDateTime.parse(campaign.get(due.field()).asText()).toInstant();
    }

    private List<String> told(String word) {
        return notices(college.key()).stream()
                .filter(told -> told.subject().contains(word))
                .map(Told::to)
                .toList();
    }
}
