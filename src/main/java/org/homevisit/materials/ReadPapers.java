package org.homevisit.materials;

import java.util.List;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Actor;
import org.springframework.stereotype.Service;

/** The papers of a college for whoever reads its materials. */
@Service
public class ReadPapers {

    private final CollegeCampaigns colleges;
    private final Papers papers;

    ReadPapers(CollegeCampaigns colleges, Papers papers) {
        this.colleges = colleges;
        this.papers = papers;
    }

    public List<PaperReceipt> of(CollegeKey key, Actor by) {
        MaterialsScope.requireReader(by, key);
        colleges.get(key);
        return papers.of(key);
    }
}
