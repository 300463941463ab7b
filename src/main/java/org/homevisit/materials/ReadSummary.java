package org.homevisit.materials;

import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Actor;
import org.springframework.stereotype.Service;

/** The summary of a college for whoever reads its materials. */
@Service
public class ReadSummary {

    private final CollegeCampaigns colleges;
    private final Summaries summaries;

    ReadSummary(CollegeCampaigns colleges, Summaries summaries) {
        this.colleges = colleges;
        this.summaries = summaries;
    }

    public Versioned<Summary> of(CollegeKey key, Actor by) {
        MaterialsScope.requireReader(by, key);
        colleges.get(key);
        return summaries.of(key);
    }
}
