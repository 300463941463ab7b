package org.homevisit.visit;

import org.homevisit.organisation.Hardship;
import org.homevisit.plan.Mode;

/** 一 在校表现 and 三 家庭情况. */
final class FamilySection {

    private static final int PERFORMANCE = 500;
    private static final int MOST_MEMBERS = 10;

    private FamilySection() {}

    static void check(HandIn handIn, Findings findings) {
        var report = handIn.report();
        findings.check(
                Findings.length(report.performance()) <= PERFORMANCE,
                "performance",
                "visit.tooLong",
                Findings.label("performance"),
                PERFORMANCE,
                Findings.length(report.performance()));
        findings.need("family", report.family());
        findings.check(report.family().size() <= MOST_MEMBERS, "family", "visit.familyTooLarge", MOST_MEMBERS);
        for (var index = 0; index < report.family().size(); index++) {
            var member = report.family().get(index);
            findings.need("family[%d].relation".formatted(index), member.relation());
            findings.need("family[%d].age".formatted(index), member.age());
            findings.check(
                    member.age() == null || member.age() >= 0 && member.age() <= 130,
                    "family[%d].age".formatted(index),
                    "visit.impossibleAge");
            findings.need("family[%d].occupation".formatted(index), member.occupation());
            findings.need("family[%d].health".formatted(index), member.health());
        }
        if (handIn.mode() == Mode.ONSITE) {
            findings.need("housing", report.housing());
        }
        var hardship = handIn.visit().hardship();
        if (hardship != null && hardship != Hardship.NONE) {
            findings.need(
                    "hardshipCauses",
                    report.hardshipCauses().stream()
                            .filter(cause -> !cause.isBlank())
                            .toList());
        }
    }
}
