package org.homevisit.visit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.homevisit.campaign.Campaign;

/** 二 家访信息: how, when, where and whom. For a call these are its record (design §3.3, callRecord). */
final class VisitSection {

    private VisitSection() {}

    static void check(HandIn handIn, Findings findings) {
        var report = handIn.report();
        findings.need("mode", report.mode());
        if (handIn.mode() != handIn.visit().mode()) {
            findings.need("modeReason", report.modeReason());
        }
        findings.need("startedAt", report.startedAt());
        findings.need("endedAt", report.endedAt());
        findings.check(
                report.startedAt() == null
                        || report.endedAt() == null
                        || report.endedAt().isAfter(report.startedAt()),
                "endedAt",
                "visit.endBeforeStart");
        if (isOutside(handIn.campaign(), report)) {
            findings.need("exceptionReason", report.exceptionReason());
        }
        findings.need("place", report.place());
        findings.need("visited", report.visited());
        for (var index = 0; index < report.visited().size(); index++) {
            var visited = report.visited().get(index);
            findings.need("visited[%d].name".formatted(index), visited.name());
            findings.need("visited[%d].relation".formatted(index), visited.relation());
            findings.need("visited[%d].phone".formatted(index), visited.phone());
        }
    }

    private static boolean isOutside(Campaign campaign, Report report) {
        return report.startedAt() != null && day(report.startedAt()).isBefore(campaign.visitFrom())
                || report.endedAt() != null && day(report.endedAt()).isAfter(campaign.visitTo());
    }

    /** The school's day, whatever offset the moment was written with. */
    private static LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(ZoneId.systemDefault()).toLocalDate();
    }
}
