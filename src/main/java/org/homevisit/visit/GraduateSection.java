package org.homevisit.visit;

import org.homevisit.plan.Target;

/** 七 毕业生附页, and for an overdue loan what was said of paying it back (notice 四(二)). */
final class GraduateSection {

    private GraduateSection() {}

    static void check(HandIn handIn, Findings findings) {
        var target = handIn.visit().target();
        if (target == Target.GRADUATE || target == Target.LOAN_OVERDUE) {
            var graduate = handIn.report().graduate();
            findings.need("graduate.employment", graduate == null ? null : graduate.employment());
            findings.need("graduate.development", graduate == null ? null : graduate.development());
            findings.need("graduate.needs", graduate == null ? null : graduate.needs());
        }
        if (target == Target.LOAN_OVERDUE) {
            loan(handIn.report(), findings);
        }
    }

    private static void loan(Report report, Findings findings) {
        var loan = report.loan();
        findings.need("loan.willing", loan == null ? null : loan.willing());
        findings.need("loan.noticesGiven", loan == null ? null : loan.noticesGiven());
        if (loan == null) {
            return;
        }
        if (Boolean.TRUE.equals(loan.willing())) {
            findings.need("loan.promisedDate", loan.promisedDate());
        }
        for (var index = 0; index < loan.contacts().size(); index++) {
            findings.need(
                    "loan.contacts[%d].at".formatted(index),
                    loan.contacts().get(index).at());
            findings.need(
                    "loan.contacts[%d].what".formatted(index),
                    loan.contacts().get(index).what());
        }
    }
}
