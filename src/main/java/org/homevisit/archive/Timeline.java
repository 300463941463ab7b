package org.homevisit.archive;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homevisit.plan.PlanChange;
import org.homevisit.review.TrailEntry;
import org.homevisit.revisit.Revisit;
import org.homevisit.shared.Text;
import org.homevisit.visit.Visit;
import org.homevisit.visit.VisitReport;
import org.homevisit.visit.VisitWording;
import org.jspecify.annotations.Nullable;

/** Collects what happened, in whatever order it is told. */
final class Timeline {

    private static final Map<String, TimelineKind> COMMANDS = Map.of(
            "UserTask_ConductVisit", TimelineKind.HANDED_IN,
            "reopen", TimelineKind.REOPENED,
            "cancel", TimelineKind.CANCELLED,
            "student.left", TimelineKind.CANCELLED);

    private final VisitWording wording;
    private final List<TimelineEntry> entries = new ArrayList<>();

    Timeline(VisitWording wording) {
        this.wording = wording;
    }

    /** Oldest first. */
    List<TimelineEntry> all() {
        return entries.stream().sorted(Comparator.comparing(TimelineEntry::at)).toList();
    }

    void visit(VisitReport saved) {
        var visit = saved.visit();
        var report = saved.report();
        if (visit.plannedDate() != null) {
            add(
                    start(visit.plannedDate()),
                    TimelineKind.PLANNED,
                    visit,
                    null,
                    visit.mode().label());
        }
        if (report.startedAt() != null) {
            add(report.startedAt(), TimelineKind.VISITED, visit, null, report.outcome());
        }
        report.measures().stream()
                .filter(measure -> measure.dueDate() != null)
                .forEach(measure ->
                        add(start(measure.dueDate()), TimelineKind.MEASURE, visit, measure.owner(), measure.text()));
    }

    void decided(Visit visit, TrailEntry entry) {
        var kind = entry.approved() == null
                ? COMMANDS.get(entry.task())
                : entry.approved() ? TimelineKind.ACCEPTED : TimelineKind.RETURNED;
        if (kind != null) {
            add(entry.at(), kind, visit, entry.name(), entry.remarks());
        }
    }

    void changed(PlanChange change) {
        var at = change.decidedAt() == null ? change.requestedAt() : change.decidedAt();
        add(
                at,
                TimelineKind.CHANGED,
                change.key().campaign(),
                null,
                change.requestedName(),
                change.kind().label() + "：" + change.reason());
    }

    void revisit(Revisit revisit) {
        var report = revisit.report();
        if (report.date() != null) {
            add(start(report.date()), TimelineKind.REVISITED, null, revisit.id(), report.who(), report.text());
        } else {
            add(
                    revisit.dueAt(),
                    TimelineKind.REVISIT_PLANNED,
                    null,
                    revisit.id(),
                    null,
                    revisit.endReason() == null ? revisit.state().label() : revisit.endReason());
        }
    }

    private void add(OffsetDateTime at, TimelineKind kind, Visit visit, @Nullable String who, @Nullable String text) {
        add(at, kind, visit.college().campaign(), visit.id(), who, text);
    }

    private void add(
            OffsetDateTime at,
            TimelineKind kind,
            @Nullable String campaign,
            @Nullable UUID record,
            @Nullable String who,
            @Nullable String text) {
        var title = wording.forCaller(Text.of("archive.kind." + kind));
        entries.add(new TimelineEntry(at, kind, campaign, record, title, who, text));
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(ZoneId.systemDefault()).toOffsetDateTime();
    }
}
