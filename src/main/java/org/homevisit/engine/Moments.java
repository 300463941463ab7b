package org.homevisit.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.Date;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homevisit.campaign.Campaigns;
import org.homevisit.campaign.Phase;
import org.homevisit.visit.VisitCandidates;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * When something is due: the bean that timers and due dates of the models ask. A timer is a cycle that asks again at each
 * firing; with nothing left to wait for it is parked far away, so that a moved deadline can arm it again (engine.md §5).
 * Time is the engine's own, by which its jobs fall due. Public because expressions only call public classes.
 */
@Component
public class Moments {

    private static final Duration PARKED_FOR = Duration.ofDays(50 * 365L);

    private final Campaigns campaigns;
    private final VisitCandidates visits;
    private final SentTimers sent;
    private final ObjectProvider<ManagementService> managementService;

    Moments(
            Campaigns campaigns,
            VisitCandidates visits,
            SentTimers sent,
            ObjectProvider<ManagementService> managementService) {
        this.campaigns = campaigns;
        this.visits = visits;
        this.sent = sent;
        this.managementService = managementService;
    }

    /** The due date of every task of a phase. */
    public Date deadline(VariableScope scope, String phase) {
        return date(deadline(scope, Phase.valueOf(phase)));
    }

    /** A visit is due at the end of its planned day. */
    public @Nullable Date visitDue(VariableScope scope) {
        return endOf(HomeVisitModel.PLANNED_DATE
                .find(scope)
                .map(LocalDate::parse)
                .orElseGet(() -> visits.plannedDate(UUID.fromString(HomeVisitModel.VISIT_ID.in(scope)))));
    }

    /** One whose moment passed within the last hour is still owed when the phase begins or its deadline moves. */
    public String nextReminder(DelegateExecution execution, String phaseName) {
        var phase = Phase.valueOf(phaseName);
        var now = now();
        var reminders = reminders(execution, phase).toList();
        var owed = reminders.stream().anyMatch(reminder -> reminder.isDue(now) && !isSent(execution, phase, reminder));
        if (owed && !fires(execution, Phases.of(phase).reminder())) {
            return cycle(soon());
        }
        return reminders.stream()
                .map(reminder -> reminder.at().toInstant())
                .filter(moment -> moment.isAfter(now))
                .min(Instant::compareTo)
                .map(Moments::cycle)
                .orElseGet(Moments::parked);
    }

    private boolean isSent(DelegateExecution execution, Phase phase, Reminder reminder) {
        return sent.isSent(execution.getProcessBusinessKey(), phase, reminder.offset(), reminder.deadline());
    }

    private static Instant soon() {
        return now().plusSeconds(1);
    }

    /** Asked when the phase begins and again while the timer fires, when its job is still there. */
    public String nextLate(DelegateExecution execution, String phaseName) {
        var phase = Phase.valueOf(phaseName);
        var deadline = deadline(execution, phase).toInstant();
        if (deadline.isAfter(now())) {
            return cycle(deadline);
        }
        return hasTimer(execution, Phases.of(phase).late()) ? parked() : cycle(soon());
    }

    /** Every reminder of a phase, past ones too. */
    Stream<Reminder> reminders(VariableScope scope, Phase phase) {
        var deadline = deadline(scope, phase);
        var campaign = campaigns.get(CollegeCampaignModel.CAMPAIGN_CODE.in(scope));
        return campaign.reminderOffsets().stream()
                .map(offset -> new Reminder(offset, deadline.minus(amount(offset)), deadline));
    }

    static OffsetDateTime deadline(VariableScope scope, Phase phase) {
        return OffsetDateTime.parse(Phases.of(phase).deadline().in(scope));
    }

    static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    static String text(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZoneSameInstant(ZoneId.systemDefault())
                .toOffsetDateTime()
                .truncatedTo(ChronoUnit.SECONDS));
    }

    static Date date(OffsetDateTime moment) {
        return Date.from(moment.toInstant().truncatedTo(ChronoUnit.SECONDS));
    }

    static @Nullable Date endOf(@Nullable LocalDate day) {
        return day == null
                ? null
                : Date.from(day.atTime(LocalTime.MAX)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .atZone(ZoneId.systemDefault())
                        .toInstant());
    }

    /** While a timer fires its job is still there. */
    private boolean fires(DelegateExecution execution, String event) {
        return managementService
                        .getObject()
                        .createJobQuery()
                        .processInstanceId(execution.getProcessInstanceId())
                        .activityId(event)
                        .duedateLowerThan(Date.from(now().plusMillis(1)))
                        .count()
                > 0;
    }

    private boolean hasTimer(DelegateExecution execution, String event) {
        return managementService
                        .getObject()
                        .createJobQuery()
                        .processInstanceId(execution.getProcessInstanceId())
                        .activityId(event)
                        .count()
                > 0;
    }

    /** ISO: P3D counts days of the calendar, PT2H hours. */
    private static TemporalAmount amount(String offset) {
        return offset.contains("T") ? Duration.parse(offset) : Period.parse(offset);
    }

    private static String parked() {
        return cycle(now().plus(PARKED_FOR));
    }

    private static String cycle(Instant moment) {
        return "R2/" + text(moment.atZone(ZoneId.systemDefault()).toOffsetDateTime()) + "/P100Y";
    }

    record Reminder(String offset, OffsetDateTime at, OffsetDateTime deadline) {

        /** One more than an hour past its moment is skipped (design §3.3). */
        boolean isDue(Instant now) {
            var moment = at.toInstant();
            return !moment.isAfter(now) && moment.isAfter(now.minus(Duration.ofHours(1)));
        }
    }
}
