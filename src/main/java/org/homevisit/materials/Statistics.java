package org.homevisit.materials;

import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.document.OfficialForm;
import org.homevisit.organisation.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 附件2 of a college for whoever reads its materials. */
@Service
public class Statistics {

    private final CollegeCampaigns colleges;
    private final GatherStatistics gather;

    Statistics(CollegeCampaigns colleges, GatherStatistics gather) {
        this.colleges = colleges;
        this.gather = gather;
    }

    @Transactional(readOnly = true)
    public OfficialForm form(CollegeKey key, Edition edition, Actor by) {
        MaterialsScope.requireReader(by, key);
        colleges.get(key);
        return StatisticsForm.of(gather.of(key), edition);
    }
}
