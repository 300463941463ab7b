package org.homevisit.revisit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a revisit's report may not hold as a draft, and what it lacks when it is handed in. */
@Component
class RevisitRules {

    private static final int WHO = 200;
    private static final int TEXT = 5000;

    private final Clock clock;

    RevisitRules(Clock clock) {
        this.clock = clock;
    }

    List<Fault> wrongIn(RevisitReport report) {
        var faults = new ArrayList<Fault>();
        tooLong(faults, "who", report.who(), WHO);
        tooLong(faults, "text", report.text(), TEXT);
        if (report.date() != null && report.date().isAfter(LocalDate.now(clock))) {
            faults.add(Fault.of("date", report.date(), "revisit.inFuture"));
        }
        return faults;
    }

    List<Fault> missingIn(RevisitReport report) {
        var faults = new ArrayList<Fault>();
        need(faults, "date", report.date());
        need(faults, "mode", report.mode());
        need(faults, "who", report.who());
        need(faults, "text", report.text());
        need(faults, "risk", report.risk());
        var next = report.nextRevisit();
        need(faults, "nextRevisit.planned", next == null ? null : next.planned());
        if (next != null && report.plansNext()) {
            need(faults, "nextRevisit.date", next.date());
            need(faults, "nextRevisit.mode", next.mode());
            var today = LocalDate.now(clock);
            if (next.date() != null && !next.date().isAfter(today)) {
                faults.add(Fault.of("nextRevisit.date", next.date(), "revisit.nextNotLater", today.toString()));
            }
        }
        return faults;
    }

    private static void need(List<Fault> faults, String field, @Nullable Object content) {
        if (content == null || content instanceof String text && text.isBlank()) {
            faults.add(Fault.at(field, "revisit.missing", Text.of("revisit.field." + field)));
        }
    }

    private static void tooLong(List<Fault> faults, String field, @Nullable String text, int limit) {
        if (text != null && text.codePointCount(0, text.length()) > limit) {
            faults.add(Fault.at(
                    field,
                    "revisit.tooLong",
                    Text.of("revisit.field." + field),
                    limit,
                    text.codePointCount(0, text.length())));
        }
    }
}
