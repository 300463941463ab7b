package org.homevisit.visit;

import org.homevisit.document.WordPage;

/** 六 分析, 八 成效体会 and 九 回访计划, with 七 for graduates between. */
final class FollowUpPart {

    private FollowUpPart() {}

    static WordPage add(WordPage page, PaperSource source, PaperWords words) {
        var report = source.report();
        var analysed = page.heading(words.word("section.analysis"))
                .fields(1, words.field("analysis", report.analysis()), words.field("risk", report.risk()))
                .table(
                        words.heads("measure", "owner", "dueDate"),
                        report.measures().stream()
                                .map(each -> words.row(each.text(), words.person(each.owner()), each.dueDate()))
                                .toList());
        var next = report.nextRevisit();
        return GraduatePart.add(analysed, source, words)
                .heading(words.word("section.outcome"))
                .fields(1, words.field("outcome", report.outcome()), words.field("reflection", report.reflection()))
                .heading(words.word("section.revisit"))
                .fields(
                        1,
                        words.field("nextRevisit.planned", next == null ? null : next.planned()),
                        words.field("nextRevisit.date", next == null ? null : next.date()),
                        words.field("nextRevisit.mode", next == null ? null : next.mode()));
    }
}
