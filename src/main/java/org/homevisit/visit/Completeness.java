package org.homevisit.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.homevisit.campaign.Campaigns;
import org.homevisit.evidence.EvidenceFile;
import org.homevisit.shared.Fault;
import org.springframework.stereotype.Component;

/** What a report and its evidence lack before they can be handed in (domain §2.3, notice 八); one list names it all. */
@Component
class Completeness {

    private final Campaigns campaigns;
    private final EvidenceOwed owed;
    private final Clock clock;

    Completeness(Campaigns campaigns, EvidenceOwed owed, Clock clock) {
        this.campaigns = campaigns;
        this.owed = owed;
        this.clock = clock;
    }

    HandIn handIn(VisitReport saved, List<EvidenceFile> files) {
        var visit = saved.visit();
        var report = saved.report();
        var campaign = campaigns.get(visit.college().campaign());
        var mode = report.mode() == null ? visit.mode() : report.mode();
        return new HandIn(
                visit,
                report,
                campaign,
                owed.of(campaign, mode, report.waivesMedia()),
                GivenEvidence.Given.count(files),
                visit.handedInAt() == null
                        ? LocalDate.now(clock)
                        : visit.handedInAt().toLocalDate());
    }

    List<Fault> missing(HandIn handIn) {
        var findings = new Findings();
        VisitSection.check(handIn, findings);
        FamilySection.check(handIn, findings);
        TalkSection.check(handIn, findings);
        FollowUpSection.check(handIn, findings);
        GraduateSection.check(handIn, findings);
        EvidenceSection.check(handIn, findings);
        return findings.all();
    }
}
