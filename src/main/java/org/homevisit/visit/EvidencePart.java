package org.homevisit.visit;

import java.util.ArrayList;
import java.util.List;
import org.homevisit.document.Labelled;
import org.homevisit.document.WordPage;
import org.homevisit.review.TrailEntry;

/** 十 佐证 and 十一 签署. */
final class EvidencePart {

    private EvidencePart() {}

    static WordPage add(WordPage page, PaperSource source, PaperWords words) {
        return page.heading(words.word("section.evidence"))
                .fields(1, evidence(source, words))
                .heading(words.word("section.signed"))
                .fields(1, words.labelled("collegeOpinion", opinion(source, words)))
                .signed(words.word("box.visitors"), words.word("box.leader"), words.word("box.seal"));
    }

    private static List<Labelled> evidence(PaperSource source, PaperWords words) {
        var report = source.report();
        var given = GivenEvidence.Given.count(source.evidence());
        var informed = report.informed();
        var fields = new ArrayList<Labelled>();
        fields.add(words.labelled(
                "photos", given.photos() + " / " + source.visit().owed().photos()));
        fields.add(words.labelled("media", given.media()));
        if (report.waivesMedia()) {
            fields.add(words.field("mediaWaiver", report.mediaWaiver()));
        }
        if (informed != null) {
            fields.add(words.field("informed.what", informed.what()));
            fields.add(words.field("informed.who", informed.who()));
            fields.add(words.field("informed.at", ChineseTime.of(informed.at())));
        }
        fields.add(words.field("publicityConsent", report.publicityConsent()));
        return fields;
    }

    /** The college's last word, as long as it is an acceptance. */
    private static String opinion(PaperSource source, PaperWords words) {
        return source.trail().stream()
                .filter(entry -> entry.task().equals(CheckReport.TASK))
                .reduce((earlier, later) -> later)
                .filter(entry -> source.visit().state().isCompleted() && Boolean.TRUE.equals(entry.approved()))
                .map(entry -> accepted(entry, words))
                .orElse("");
    }

    private static String accepted(TrailEntry entry, PaperWords words) {
        var opinion = words.word("accepted", entry.name(), ChineseTime.of(entry.at()));
        return Findings.isAbsent(entry.remarks()) ? opinion : opinion + "；" + entry.remarks();
    }
}
