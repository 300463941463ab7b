package org.homevisit.campaign;

import java.util.Set;
import org.homevisit.organisation.Actor;
import org.homevisit.review.Remarks;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws one college from a campaign; its files stay. */
@Service
public class WithdrawCollege {

    private final CollegeCampaigns colleges;
    private final CollegeEnd end;
    private final LastCollege lastCollege;
    private final Audience audience;

    WithdrawCollege(CollegeCampaigns colleges, CollegeEnd end, LastCollege lastCollege, Audience audience) {
        this.colleges = colleges;
        this.end = end;
        this.lastCollege = lastCollege;
        this.audience = audience;
    }

    @Transactional
    public void withdraw(CollegeKey key, @Nullable String reason, Actor by) {
        Permission.ofCentre(by);
        var why = Remarks.owed("reason", reason);
        var college = colleges.lock(key);
        if (!college.state().isOpen()) {
            throw Refusal.conflict("campaign.college.over", college.name());
        }
        end.withdraw(college, why, by, audience.coordinatorsAndLeaders().getOrDefault(key.college(), Set.of()));
        lastCollege.goOnAfter(key);
    }
}
