package org.homevisit.campaign;

import org.homevisit.organisation.Actor;
import org.homevisit.review.Snapshots;
import org.homevisit.review.Subject;
import org.homevisit.review.Trail;
import org.homevisit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands in the centre's summary and closes the campaign. */
@Service
public class SubmitCampaignSummary {

    static final String TASK = "UserTask_CompileCampaignSummary";

    private final Campaigns campaigns;
    private final CampaignSummaries summaries;
    private final Trail trail;
    private final Snapshots snapshots;
    private final CampaignProcess process;

    SubmitCampaignSummary(
            Campaigns campaigns,
            CampaignSummaries summaries,
            Trail trail,
            Snapshots snapshots,
            CampaignProcess process) {
        this.campaigns = campaigns;
        this.summaries = summaries;
        this.trail = trail;
        this.snapshots = snapshots;
        this.process = process;
    }

    @Transactional
    public void submit(String code, Actor by) {
        Permission.ofCentre(by);
        var campaign = campaigns.lock(code);
        if (campaign.state() != CampaignState.SUMMARISING) {
            throw Refusal.conflict("campaign.notSummarising");
        }
        campaigns.move(code, CampaignState.CLOSED);
        var subject = new Subject("campaign", code);
        trail.record(subject, 1, TASK, by, null, null);
        snapshots.store(subject, 1, by, summaries.of(code));
        process.summaryHandedIn(code);
    }
}
