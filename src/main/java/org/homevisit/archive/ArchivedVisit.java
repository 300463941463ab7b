package org.homevisit.archive;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.homevisit.plan.Mode;
import org.homevisit.visit.PublicityConsent;
import org.homevisit.visit.Report;
import org.homevisit.visit.Risk;
import org.homevisit.visit.VisitReport;
import org.homevisit.visit.VisitState;
import org.jspecify.annotations.Nullable;

/** The key facts of a visit; phones and addresses are not among them. */
public record ArchivedVisit(
        UUID id,
        String campaign,
        String number,
        VisitState state,
        boolean disputed,
        Mode mode,
        @Nullable LocalDate plannedDate,
        @Nullable OffsetDateTime startedAt,
        List<String> visitors,
        @Nullable String schoolLeader,
        @Nullable Risk risk,
        @Nullable String analysis,
        @Nullable String outcome,
        List<Report.Measure> measures,
        Report.@Nullable NextRevisit nextRevisit,
        @Nullable PublicityConsent publicityConsent) {

    static ArchivedVisit of(VisitReport saved) {
        var visit = saved.visit();
        var report = saved.report();
        return new ArchivedVisit(
                visit.id(),
                visit.college().campaign(),
                visit.number(),
                visit.state(),
                visit.disputed(),
                report.mode() == null ? visit.mode() : report.mode(),
                visit.plannedDate(),
                report.startedAt(),
                visit.visitors(),
                visit.schoolLeader(),
                report.risk(),
                report.analysis(),
                report.outcome(),
                report.measures(),
                report.nextRevisit(),
                report.publicityConsent());
    }
}
