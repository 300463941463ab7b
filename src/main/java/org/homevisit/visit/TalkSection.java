package org.homevisit.visit;

/** 四 家访内容, 五 反馈 and 六 分析, with the lengths of domain §2.3. */
final class TalkSection {

    private static final int TICKED = 20;
    private static final int ORIENTATIONS = 3;
    private static final int NARRATIVE = 200;
    private static final int ANALYSIS = 50;

    private TalkSection() {}

    static void check(HandIn handIn, Findings findings) {
        var report = handIn.report();
        guidance(report, findings);
        findings.needAtLeast(NARRATIVE, "narrative", report.narrative());
        findings.need("familyOpinion", report.familyOpinion());
        findings.need("studentOpinion", report.studentOpinion());
        findings.needAtLeast(ANALYSIS, "analysis", report.analysis());
    }

    private static void guidance(Report report, Findings findings) {
        var given = ReportTexts.guidance(report);
        given.values().removeIf(Findings::isAbsent);
        findings.check(given.size() >= ORIENTATIONS, "guidance", "visit.guidanceTooFew", ORIENTATIONS, given.size());
        given.forEach((field, text) -> findings.needAtLeast(TICKED, field, text));
    }
}
