package org.homevisit.visit;

import java.util.List;
import java.util.Map;
import org.homevisit.evidence.EvidenceFile;
import org.homevisit.organisation.Account;
import org.homevisit.organisation.Student;
import org.homevisit.plan.Concern;
import org.homevisit.review.TrailEntry;

/** All that 附件3 of one student shows; the trail is that of the visit. */
public record ReportFacts(
        String collegeName,
        Student student,
        List<Concern> concerns,
        VisitReport visit,
        Map<String, Account> people,
        List<EvidenceFile> files,
        List<TrailEntry> trail) {}
