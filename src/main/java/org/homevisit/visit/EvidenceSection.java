package org.homevisit.visit;

/** 十 佐证: the photos and the video or audio that the visit owes (notice 八(二)(三)). */
final class EvidenceSection {

    private EvidenceSection() {}

    static void check(HandIn handIn, Findings findings) {
        var owed = handIn.owed();
        var given = handIn.given();
        findings.check(
                given.photos() >= owed.photos(),
                "evidence.photos",
                "visit.photosMissing",
                owed.photos(),
                given.photos());
        findings.check(!owed.media() || given.media() > 0, "evidence.media", "visit.mediaMissing");
    }
}
