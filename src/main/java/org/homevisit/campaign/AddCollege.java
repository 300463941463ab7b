package org.homevisit.campaign;

import java.util.List;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Colleges;
import org.homevisit.organisation.Students;
import org.homevisit.review.Subject;
import org.homevisit.review.Trail;
import org.homevisit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds a college that was forgotten when the campaign was opened. */
@Service
public class AddCollege {

    private final Campaigns campaigns;
    private final AllColleges participants;
    private final Colleges colleges;
    private final Students students;
    private final Trail trail;
    private final CampaignProcess process;

    AddCollege(
            Campaigns campaigns,
            AllColleges participants,
            Colleges colleges,
            Students students,
            Trail trail,
            CampaignProcess process) {
        this.campaigns = campaigns;
        this.participants = participants;
        this.colleges = colleges;
        this.students = students;
        this.trail = trail;
        this.process = process;
    }

    @Transactional
    public void add(CollegeKey key, Actor by) {
        Permission.ofCentre(by);
        var present = participants.lockAll(key.campaign());
        var campaign = campaigns.lock(key.campaign());
        var college = colleges.get(key.college());
        if (present.stream().anyMatch(each -> each.key().equals(key))) {
            throw Refusal.conflict("campaign.college.present", college.name());
        }
        if (campaign.state() != CampaignState.RUNNING) {
            throw Refusal.conflict("campaign.notRunning");
        }
        var headCount = students.countCurrentByCollege().getOrDefault(key.college(), 0);
        var added = CollegeCampaign.starting(campaign, college, headCount);
        participants.add(List.of(added));
        trail.record(Subject.college(key.businessKey()), 1, "addCollege", by, null, null);
        process.addCollege(added);
    }
}
