package org.homevisit.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 帮扶措施, 风险等级, 八 成效体会, 九 回访计划, and what the family was told and allows. */
final class FollowUpSection {

    private static final int REFLECTION = 100;

    private FollowUpSection() {}

    static void check(HandIn handIn, Findings findings) {
        var report = handIn.report();
        measures(report, handIn.today(), findings);
        findings.need("risk", report.risk());
        findings.need("outcome", report.outcome());
        findings.needAtLeast(REFLECTION, "reflection", report.reflection());
        revisit(report, handIn.today(), findings);
        var informed = report.informed();
        findings.need("informed.what", informed == null ? null : informed.what());
        findings.need("informed.who", informed == null ? null : informed.who());
        findings.need("informed.at", informed == null ? null : informed.at());
        findings.need("publicityConsent", report.publicityConsent());
    }

    private static void measures(Report report, LocalDate today, Findings findings) {
        findings.need("measures", report.measures());
        for (var index = 0; index < report.measures().size(); index++) {
            var measure = report.measures().get(index);
            findings.need("measures[%d].text".formatted(index), measure.text());
            findings.need("measures[%d].owner".formatted(index), measure.owner());
            dateFrom(today, "measures[%d].dueDate".formatted(index), measure.dueDate(), findings);
        }
    }

    private static void revisit(Report report, LocalDate today, Findings findings) {
        var next = report.nextRevisit();
        findings.need("nextRevisit.planned", next == null ? null : next.planned());
        if (next != null && report.plansRevisit()) {
            dateFrom(today, "nextRevisit.date", next.date(), findings);
            findings.need("nextRevisit.mode", next.mode());
        }
    }

    private static void dateFrom(LocalDate today, String field, @Nullable LocalDate date, Findings findings) {
        findings.need(field, date);
        findings.check(
                date == null || !date.isBefore(today),
                field,
                "visit.dateOver",
                Findings.label(field),
                today.toString());
    }
}
