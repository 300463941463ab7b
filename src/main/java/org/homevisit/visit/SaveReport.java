package org.homevisit.visit;

import java.util.UUID;
import org.homevisit.campaign.Campaigns;
import org.homevisit.organisation.Actor;
import org.homevisit.shared.Etag;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves a draft: it may lack things, it may not hold what is wrong (design §6). */
@Service
public class SaveReport {

    private final Reports reports;
    private final DraftRule rule;
    private final Campaigns campaigns;
    private final EvidenceOwed owed;

    SaveReport(Reports reports, DraftRule rule, Campaigns campaigns, EvidenceOwed owed) {
        this.reports = reports;
        this.rule = rule;
        this.campaigns = campaigns;
        this.owed = owed;
    }

    @Transactional
    public VisitReport save(UUID visitId, @Nullable String ifMatch, Report report, Actor by) {
        var saved = reports.lock(visitId);
        var visit = saved.visit();
        VisitAccess.requireWriter(visit, by);
        VisitAccess.requireEditable(visit);
        Etag.require(ifMatch, saved.version());
        var wrong = rule.wrongIn(report);
        if (!wrong.isEmpty()) {
            throw Refusal.rules(wrong);
        }
        var mode = report.mode() == null ? visit.mode() : report.mode();
        var campaign = campaigns.get(visit.college().campaign());
        reports.save(visitId, report, owed.of(campaign, mode, report.waivesMedia()));
        return reports.get(visitId);
    }
}
