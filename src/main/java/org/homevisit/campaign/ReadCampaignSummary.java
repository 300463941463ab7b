package org.homevisit.campaign;

import org.homevisit.organisation.Actor;
import org.springframework.stereotype.Service;

/** The centre reads its own summary. */
@Service
public class ReadCampaignSummary {

    private final Campaigns campaigns;
    private final CampaignSummaries summaries;

    ReadCampaignSummary(Campaigns campaigns, CampaignSummaries summaries) {
        this.campaigns = campaigns;
        this.summaries = summaries;
    }

    public CampaignSummary read(String code, Actor by) {
        Permission.ofCentre(by);
        return summaries.of(campaigns.get(code).code());
    }
}
