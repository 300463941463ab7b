package org.homevisit.campaign;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.homevisit.organisation.Actor;
import org.homevisit.review.Remarks;
import org.homevisit.review.Subject;
import org.homevisit.review.Trail;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves deadlines of all colleges or of one, into the past too. What has not arrived is late or not by its new deadline,
 * what has arrived keeps its mark (design §3.3); variables, timers and due dates follow in the same transaction.
 */
@Service
public class MoveDeadlines {

    private final Campaigns campaigns;
    private final CollegeCampaigns colleges;
    private final AllColleges allColleges;
    private final Audience audience;
    private final CampaignNotices notices;
    private final Trail trail;
    private final CampaignProcess process;
    private final Clock clock;

    MoveDeadlines(
            Campaigns campaigns,
            CollegeCampaigns colleges,
            AllColleges allColleges,
            Audience audience,
            CampaignNotices notices,
            Trail trail,
            CampaignProcess process,
            Clock clock) {
        this.campaigns = campaigns;
        this.colleges = colleges;
        this.allColleges = allColleges;
        this.audience = audience;
        this.notices = notices;
        this.trail = trail;
        this.process = process;
        this.clock = clock;
    }

    /** Absent deadlines stay as they are; without a college all open ones are moved. */
    @Transactional
    public void move(
            String code,
            @Nullable String college,
            @Nullable OffsetDateTime planDeadline,
            @Nullable OffsetDateTime materialsDeadline,
            @Nullable OffsetDateTime paperDeadline,
            @Nullable String reason,
            Actor by) {
        Permission.ofCentre(by);
        var change = new NewDeadlines(planDeadline, materialsDeadline, paperDeadline);
        change.requireAny();
        var why = Remarks.owed("reason", reason);
        var open = college == null ? all(code, change) : one(new CollegeKey(code, college));
        var now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        var moved = open.stream()
                .map(each -> each.due(change.over(each.deadlines()), now))
                .toList();
        requireOrder(moved.stream().map(CollegeCampaign::deadlines).toList());
        allColleges.moveDeadlines(moved);
        record(moved, why, by);
        moved.forEach(process::moveDeadlines);
    }

    private List<CollegeCampaign> one(CollegeKey key) {
        var college = colleges.lock(key);
        if (!college.state().isOpen()) {
            throw Refusal.conflict("campaign.college.over", college.name());
        }
        return List.of(college);
    }

    private List<CollegeCampaign> all(String code, NewDeadlines change) {
        var locked = allColleges.lockAll(code);
        var campaign = campaigns.lock(code);
        if (campaign.state() != CampaignState.RUNNING) {
            throw Refusal.conflict("campaign.notRunning");
        }
        var deadlines = change.over(campaign.deadlines());
        requireOrder(List.of(deadlines));
        campaigns.moveDeadlines(code, deadlines);
        return locked.stream().filter(college -> college.state().isOpen()).toList();
    }

    private static void requireOrder(List<Deadlines> deadlines) {
        var faults = new ArrayList<Fault>();
        deadlines.stream().distinct().forEach(each -> Schedule.of(each).order(faults));
        if (!faults.isEmpty()) {
            throw Refusal.rules(faults.stream().distinct().toList());
        }
    }

    private void record(List<CollegeCampaign> moved, String reason, Actor by) {
        var rounds = new LinkedHashMap<Subject, Integer>();
        moved.forEach(college -> rounds.put(Subject.college(college.key().businessKey()), college.round()));
        trail.recordAll(rounds, "deadlines", by, null, reason);
        var people = audience.coordinatorsAndLeaders();
        for (var college : moved) {
            var told = new ArrayList<>(people.getOrDefault(college.key().college(), Set.of()));
            told.addAll(audience.holders(college.key()));
            notices.tell(
                    told,
                    college.key(),
                    "campaign.notice.deadlines",
                    college.name(),
                    Moments.text(college.deadlines().plan()),
                    Moments.text(college.deadlines().materials()),
                    Moments.text(college.deadlines().paper()),
                    reason);
        }
    }
}
