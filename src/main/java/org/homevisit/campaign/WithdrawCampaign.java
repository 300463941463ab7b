package org.homevisit.campaign;

import java.util.Set;
import org.homevisit.organisation.Actor;
import org.homevisit.review.Remarks;
import org.homevisit.review.Subject;
import org.homevisit.review.Trail;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws a campaign with all its open colleges; their files stay. */
@Service
public class WithdrawCampaign {

    private final Campaigns campaigns;
    private final AllColleges colleges;
    private final CollegeEnd end;
    private final Audience audience;
    private final Trail trail;
    private final CampaignProcess process;

    WithdrawCampaign(
            Campaigns campaigns,
            AllColleges colleges,
            CollegeEnd end,
            Audience audience,
            Trail trail,
            CampaignProcess process) {
        this.campaigns = campaigns;
        this.colleges = colleges;
        this.end = end;
        this.audience = audience;
        this.trail = trail;
        this.process = process;
    }

    @Transactional
    public void withdraw(String code, @Nullable String reason, Actor by) {
        Permission.ofCentre(by);
        var why = Remarks.owed("reason", reason);
        var locked = colleges.lockAll(code);
        var campaign = campaigns.lock(code);
        if (!campaign.state().isOpen()) {
            throw Refusal.conflict("campaign.over");
        }
        campaigns.move(code, CampaignState.WITHDRAWN);
        trail.record(new Subject("campaign", code), 1, "withdraw", by, null, why);
        var people = audience.coordinatorsAndLeaders();
        locked.stream()
                .filter(college -> college.state().isOpen())
                .forEach(college -> end.withdraw(
                        college, why, by, people.getOrDefault(college.key().college(), Set.of())));
        process.withdrawCampaign(code);
    }
}
