package org.homevisit.campaign;

import org.springframework.stereotype.Component;

/**
 * Lets the campaign go on after its last college. The campaign's row is locked after the college's, always in this order,
 * so two colleges that end at once are counted one after the other and exactly one of them is the last.
 */
@Component
class LastCollege {

    private final Campaigns campaigns;
    private final CampaignProcess process;

    LastCollege(Campaigns campaigns, CampaignProcess process) {
        this.campaigns = campaigns;
        this.process = process;
    }

    void goOnAfter(CollegeKey ended) {
        campaigns.lock(ended.campaign());
        if (campaigns.goOnWithoutOpenCollege(ended.campaign())) {
            process.collegesClosed(ended.campaign());
        }
    }
}
