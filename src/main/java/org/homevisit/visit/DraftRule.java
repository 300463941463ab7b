package org.homevisit.visit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.homevisit.shared.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a saved draft may not hold (design §6): over-long texts, times of the future, an end before its start. */
@Component
class DraftRule {

    private static final int NAME = 60;
    private static final int TEXT = 5000;

    private final Clock clock;

    DraftRule(Clock clock) {
        this.clock = clock;
    }

    List<Fault> wrongIn(Report report) {
        var findings = new Findings();
        tooLong(findings, ReportTexts.names(report), NAME);
        tooLong(findings, ReportTexts.texts(report), TEXT);
        times(findings, report);
        return findings.all();
    }

    private void times(Findings findings, Report report) {
        notInFuture(findings, "startedAt", report.startedAt());
        notInFuture(findings, "endedAt", report.endedAt());
        findings.wrong(
                report.startedAt() != null
                        && report.endedAt() != null
                        && report.endedAt().isBefore(report.startedAt()),
                "endedAt",
                report.endedAt(),
                "visit.endBeforeStart");
        if (report.informed() != null) {
            notInFuture(findings, "informed.at", report.informed().at());
        }
        if (report.loan() != null) {
            var contacts = report.loan().contacts();
            for (var index = 0; index < contacts.size(); index++) {
                notInFuture(
                        findings,
                        "loan.contacts[%d].at".formatted(index),
                        contacts.get(index).at());
            }
        }
    }

    private void notInFuture(Findings findings, String field, @Nullable OffsetDateTime time) {
        findings.wrong(
                time != null && time.isAfter(OffsetDateTime.now(clock)),
                field,
                time,
                "visit.inFuture",
                Findings.label(field));
    }

    private static void tooLong(Findings findings, Map<String, @Nullable String> texts, int limit) {
        texts.forEach((field, text) -> findings.wrong(
                Findings.length(text) > limit,
                field,
                null,
                "visit.tooLong",
                Findings.label(field),
                limit,
                Findings.length(text)));
    }
}
