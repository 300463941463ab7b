package org.homevisit.campaign;

import java.util.ArrayList;
import java.util.Collection;
import org.homevisit.organisation.Actor;
import org.homevisit.review.Subject;
import org.homevisit.review.Trail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the withdrawal of one locked college means, alone or with its campaign. */
@Component
class CollegeEnd {

    private final CollegeCampaigns colleges;
    private final ObjectProvider<CollegeWithdrawal> followers;
    private final Audience audience;
    private final CampaignNotices notices;
    private final Trail trail;
    private final CampaignProcess process;

    CollegeEnd(
            CollegeCampaigns colleges,
            ObjectProvider<CollegeWithdrawal> followers,
            Audience audience,
            CampaignNotices notices,
            Trail trail,
            CampaignProcess process) {
        this.colleges = colleges;
        this.followers = followers;
        this.audience = audience;
        this.notices = notices;
        this.trail = trail;
        this.process = process;
    }

    void withdraw(CollegeCampaign college, String reason, Actor by, Collection<String> coordinatorsAndLeaders) {
        var key = college.key();
        var told = new ArrayList<>(coordinatorsAndLeaders);
        told.addAll(audience.holders(key));
        colleges.withdraw(college);
        trail.record(Subject.college(key.businessKey()), college.round(), "withdraw", by, null, reason);
        notices.tell(told, key, "campaign.notice.withdrawn", college.name(), reason);
        followers.orderedStream().forEach(follower -> follower.collegeWithdrawn(key, reason, by));
        process.withdrawCollege(key);
    }
}
