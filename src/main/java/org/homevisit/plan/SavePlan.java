package org.homevisit.plan;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.homevisit.campaign.CollegeCampaign;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.campaign.CollegeState;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.shared.Etag;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves a plan's texts and rows as a draft, while its college plans. */
@Service
public class SavePlan {

    private final CollegeCampaigns colleges;
    private final Plans plans;
    private final DraftRules rules;
    private final PlanNotices notices;
    private final PlanViews views;
    private final Clock clock;

    SavePlan(
            CollegeCampaigns colleges,
            Plans plans,
            DraftRules rules,
            PlanNotices notices,
            PlanViews views,
            Clock clock) {
        this.colleges = colleges;
        this.plans = plans;
        this.rules = rules;
        this.notices = notices;
        this.views = views;
        this.clock = clock;
    }

    /** @param ifMatch what the caller read, <code>*</code> for whatever is there */
    @Transactional
    public PlanView save(CollegeKey key, PlanDraft given, @Nullable String ifMatch, Actor by, Locale locale) {
        Scope.require(by, Group.COLLEGE_COORDINATOR, key);
        var college = colleges.lock(key);
        Whereabouts.require(college, CollegeState.PLANNING);
        var before = plans.get(key);
        Etag.require(ifMatch, before.version());
        var draft = Plain.draft(given);
        rules.require(key, draft);
        var now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        var after = new Plan(
                key,
                draft.scheme(),
                draft.safetyPlan(),
                draft.uncoveredReason(),
                before.version() + 1,
                lines(before, draft, by, now));
        write(before, after, by, now);
        tellLeaders(college, before, after);
        return views.whole(college, after, by, locale);
    }

    private void write(Plan before, Plan after, Actor by, OffsetDateTime now) {
        try {
            plans.save(before, after, by, now);
        } catch (DuplicateKeyException taken) {
            // two colleges claimed one student at the same moment
            throw Refusal.conflict("plan.student.race");
        }
    }

    /** Who ticked that a leader agreed, and when, stays as long as the tick does. */
    private static List<PlanLine> lines(Plan before, PlanDraft draft, Actor by, OffsetDateTime now) {
        var earlier = byStudent(before);
        var lines = new ArrayList<PlanLine>(draft.visits().size());
        for (var row : draft.visits()) {
            var line = earlier.get(row.studentNumber());
            if (!row.schoolLeaderAgreed()) {
                lines.add(new PlanLine(row, null, null));
            } else if (line != null
                    && line.row().schoolLeaderAgreed()
                    && Objects.equals(line.row().schoolLeader(), row.schoolLeader())) {
                lines.add(line.with(row));
            } else {
                lines.add(new PlanLine(row, by.account(), now));
            }
        }
        return List.copyOf(lines);
    }

    private void tellLeaders(CollegeCampaign college, Plan before, Plan after) {
        var earlier = byStudent(before);
        var named = new LinkedHashMap<String, List<String>>();
        for (var row : after.rows()) {
            var line = earlier.get(row.studentNumber());
            var leaderBefore = line == null ? null : line.row().schoolLeader();
            if (row.schoolLeader() != null && !row.schoolLeader().equals(leaderBefore)) {
                named.computeIfAbsent(row.schoolLeader(), leader -> new ArrayList<>())
                        .add(row.studentNumber());
            }
        }
        if (!named.isEmpty()) {
            notices.leadersNamed(college, named);
        }
    }

    private static Map<String, PlanLine> byStudent(Plan plan) {
        return plan.lines().stream().collect(toMap(line -> line.row().studentNumber(), line -> line));
    }
}
