package org.homevisit.materials;

import java.util.List;
import org.homevisit.evidence.EvidenceFile;
import org.homevisit.evidence.EvidenceKind;
import org.homevisit.organisation.Student;
import org.homevisit.plan.Mode;
import org.homevisit.plan.PlanRow;
import org.homevisit.visit.Report;
import org.homevisit.visit.VisitReport;
import org.jspecify.annotations.Nullable;

/** Everything known of one student in one college's campaign: as planned, as it now is, as carried out. */
record StatisticsLine(
        Student student,
        @Nullable PlanRow planned,
        @Nullable PlanRow current,
        @Nullable VisitReport visit,
        List<EvidenceFile> files,
        Deviation deviation) {

    /** The row an edition shows: the approved one in the planned edition, else the latest there is. */
    PlanRow row(Edition edition) {
        return edition == Edition.PLANNED || current == null ? planned : current;
    }

    boolean isCompleted() {
        return visit != null && visit.visit().state().isCompleted();
    }

    @Nullable
    Report report() {
        return visit == null ? null : visit.report();
    }

    /** How it was carried out, or is to be. */
    @Nullable
    Mode mode(Edition edition) {
        var report = report();
        return edition == Edition.COMPLETED && report != null && report.mode() != null
                ? report.mode()
                : row(edition).mode();
    }

    long photos() {
        return files.stream().filter(file -> file.kind() == EvidenceKind.PHOTO).count();
    }

    boolean media() {
        return files.stream().anyMatch(file -> file.kind() == EvidenceKind.VIDEO || file.kind() == EvidenceKind.AUDIO);
    }
}
