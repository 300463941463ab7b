package org.homevisit.visit;

import java.util.List;
import org.homevisit.evidence.EvidenceFile;

/** What the snapshot of a hand-in keeps: the report and the files as they were, told apart by their content. */
record HandedInReport(String number, String studentNumber, Report report, List<File> evidence) {

    static HandedInReport of(VisitReport saved, List<EvidenceFile> evidence) {
        return new HandedInReport(
                saved.visit().number(),
                saved.visit().studentNumber(),
                saved.report(),
                evidence.stream()
                        .map(file -> new File(file.name(), file.kind().name(), file.sha256()))
                        .toList());
    }

    record File(String name, String kind, String sha256) {}
}
