package org.homevisit.visit;

import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.plan.Plans;
import org.springframework.stereotype.Service;

/** Starts every visit of an approved plan, called by the process within the approval's transaction. */
@Service
public class StartVisits {

    private final Plans plans;
    private final PlannedVisits plannedVisits;
    private final NewVisits newVisits;
    private final CollegeCampaigns colleges;
    private final VisitNotices notices;
    private final VisitProcess process;

    StartVisits(
            Plans plans,
            PlannedVisits plannedVisits,
            NewVisits newVisits,
            CollegeCampaigns colleges,
            VisitNotices notices,
            VisitProcess process) {
        this.plans = plans;
        this.plannedVisits = plannedVisits;
        this.newVisits = newVisits;
        this.colleges = colleges;
        this.notices = notices;
        this.process = process;
    }

    public void start(CollegeKey key) {
        var visits = plannedVisits.of(key, plans.rows(key), 1);
        colleges.visitsStarted(key, visits.size());
        if (visits.isEmpty()) {
            return;
        }
        newVisits.insert(visits, 1);
        notices.named(visits);
        process.start(visits.stream().map(Visit::toStart).toList());
    }
}
