package org.homevisit.visit;

import org.homevisit.document.WordPage;
import org.homevisit.plan.Target;

/** 七 毕业生附页, with the overdue loan; other students have none. */
final class GraduatePart {

    private GraduatePart() {}

    static WordPage add(WordPage page, PaperSource source, PaperWords words) {
        var target = source.visit().target();
        if (target == null || target == Target.CURRENT) {
            return page;
        }
        var graduate = source.report().graduate();
        var part = page.heading(words.word("section.graduate"))
                .fields(
                        1,
                        words.field("graduate.employment", graduate == null ? null : graduate.employment()),
                        words.field("graduate.development", graduate == null ? null : graduate.development()),
                        words.field("graduate.needs", graduate == null ? null : graduate.needs()));
        var loan = source.report().loan();
        return target == Target.LOAN_OVERDUE && loan != null ? loan(part, loan, words) : part;
    }

    private static WordPage loan(WordPage page, Report.Loan loan, PaperWords words) {
        var part = page.fields(
                1,
                words.field("loan.willing", loan.willing()),
                words.field("loan.noticesGiven", loan.noticesGiven()),
                words.field("loan.promisedDate", loan.promisedDate()));
        return loan.contacts().isEmpty()
                ? part
                : part.table(
                        words.heads("contactAt", "contactWhat", "contactResponse"),
                        loan.contacts().stream()
                                .map(each -> words.row(ChineseTime.of(each.at()), each.what(), each.response()))
                                .toList());
    }
}
