package org.homevisit.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.homevisit.document.Labelled;
import org.homevisit.document.WordPage;

/** 二 家访信息. */
final class VisitPart {

    private VisitPart() {}

    static WordPage add(WordPage page, PaperSource source, PaperWords words) {
        var visit = source.visit();
        var report = source.report();
        return page.heading(words.word("section.visit"))
                .fields(
                        2,
                        words.field("mode", source.mode()),
                        words.labelled("party", visit.party()),
                        words.labelled("kind", visit.kind()),
                        words.labelled("plannedDate", visit.plannedDate()),
                        words.field("startedAt", ChineseTime.of(report.startedAt())),
                        words.field("endedAt", ChineseTime.of(report.endedAt())))
                .fields(1, where(source, words))
                .table(
                        words.heads("visitedName", "relation", "phone"),
                        report.visited().stream()
                                .map(each -> words.row(each.name(), each.relation(), each.phone()))
                                .toList());
    }

    private static List<Labelled> where(PaperSource source, PaperWords words) {
        var report = source.report();
        var fields = new ArrayList<Labelled>();
        fields.add(words.labelled("place." + source.mode().name(), report.place()));
        fields.add(words.labelled(
                "visitors", source.visit().people().stream().map(words::person).collect(Collectors.joining("、"))));
        if (!Findings.isAbsent(report.modeReason())) {
            fields.add(words.field("modeReason", report.modeReason()));
        }
        if (!Findings.isAbsent(report.exceptionReason())) {
            fields.add(words.field("exceptionReason", report.exceptionReason()));
        }
        return fields;
    }
}
