package org.homevisit.visit;

import java.util.List;
import java.util.Map;
import org.homevisit.evidence.EvidenceFile;
import org.homevisit.organisation.Account;
import org.homevisit.organisation.Student;
import org.homevisit.plan.Mode;
import org.homevisit.review.TrailEntry;
import org.jspecify.annotations.Nullable;

/** What 附件3 of one student is made of. */
record PaperSource(
        String campaignName,
        String collegeName,
        Visit visit,
        Report report,
        @Nullable Student student,
        Map<String, Account> people,
        List<EvidenceFile> evidence,
        List<TrailEntry> trail) {

    Mode mode() {
        return report.mode() == null ? visit.mode() : report.mode();
    }
}
