package org.homevisit.visit;

import org.homevisit.document.WordPage;

/** 三 家庭情况, 四 家访内容 and 五 反馈. */
final class FamilyPart {

    private FamilyPart() {}

    static WordPage add(WordPage page, PaperSource source, PaperWords words) {
        var report = source.report();
        var guidance = ReportTexts.guidance(report);
        guidance.values().removeIf(Findings::isAbsent);
        return page.heading(words.word("section.family"))
                .table(
                        words.heads("familyRelation", "age", "occupation", "health"),
                        report.family().stream()
                                .map(each -> words.row(each.relation(), each.age(), each.occupation(), each.health()))
                                .toList())
                .fields(
                        1,
                        words.field("housing", report.housing()),
                        words.field("incomeBand", report.incomeBand()),
                        words.field("hardshipCauses", String.join("；", report.hardshipCauses())))
                .heading(words.word("section.talk"))
                .fields(
                        1,
                        guidance.entrySet().stream()
                                .map(each -> words.field(each.getKey(), each.getValue()))
                                .toList())
                .fields(
                        1,
                        words.field("safetyEducation", PaperWords.labels(report.safetyEducation())),
                        words.field("narrative", report.narrative()))
                .heading(words.word("section.opinions"))
                .fields(
                        1,
                        words.field("familyOpinion", report.familyOpinion()),
                        words.field("studentOpinion", report.studentOpinion()));
    }
}
