package org.homevisit.visit;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.homevisit.campaign.Campaigns;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Actor;
import org.homevisit.plan.Mode;
import org.homevisit.plan.PlanRow;
import org.homevisit.plan.RunningVisits;
import org.homevisit.shared.Refusal;
import org.springframework.stereotype.Component;

/** What a plan change does to the visits it finds running. */
@Component
class ChangedVisits implements RunningVisits {

    private final Visits visits;
    private final Reports reports;
    private final PlannedVisits plannedVisits;
    private final NewVisits newVisits;
    private final VisitChanges changes;
    private final Cancelling cancelling;
    private final Campaigns campaigns;
    private final EvidenceOwed owed;
    private final CollegeCampaigns colleges;
    private final VisitNotices notices;
    private final VisitProcess process;

    ChangedVisits(
            Visits visits,
            Reports reports,
            PlannedVisits plannedVisits,
            NewVisits newVisits,
            VisitChanges changes,
            Cancelling cancelling,
            Campaigns campaigns,
            EvidenceOwed owed,
            CollegeCampaigns colleges,
            VisitNotices notices,
            VisitProcess process) {
        this.visits = visits;
        this.reports = reports;
        this.plannedVisits = plannedVisits;
        this.newVisits = newVisits;
        this.changes = changes;
        this.cancelling = cancelling;
        this.campaigns = campaigns;
        this.owed = owed;
        this.colleges = colleges;
        this.notices = notices;
        this.process = process;
    }

    @Override
    public void requireChangeable(CollegeKey key, String studentNumber) {
        VisitAccess.requireEditable(find(key, studentNumber));
    }

    @Override
    public void add(CollegeKey key, PlanRow row, Actor by) {
        var number = newVisits.nextNumber(key);
        var added = plannedVisits.of(key, List.of(row), number);
        newVisits.insert(added, number);
        colleges.visitAdded(key);
        notices.named(added);
        process.added(key, added.get(0).toStart());
    }

    @Override
    public void cancel(CollegeKey key, String studentNumber, String reason, Actor by) {
        cancelling.cancel(find(key, studentNumber), reason, by);
    }

    /** In place: a report that followed the plan follows it still, and owes what the new mode asks for. */
    @Override
    public void changeMode(CollegeKey key, String studentNumber, Mode mode) {
        var saved = reports.lock(find(key, studentNumber).id());
        var visit = saved.visit();
        VisitAccess.requireEditable(visit);
        var report = saved.report();
        var follows = report.mode() == visit.mode();
        var made = follows || report.mode() == null ? mode : report.mode();
        var evidence = owed.of(campaigns.get(key.campaign()), made, report.waivesMedia());
        changes.mode(visit.id(), mode, evidence);
        if (follows) {
            reports.save(visit.id(), report.madeAs(mode), evidence);
        }
    }

    @Override
    public void changeVisitors(CollegeKey key, String studentNumber, List<String> visitors) {
        var visit = editable(key, studentNumber);
        var named = visitors.stream().distinct().toList();
        var people = new LinkedHashSet<>(named);
        if (visit.schoolLeader() != null) {
            people.add(visit.schoolLeader());
        }
        changes.visitors(visit.id(), named, people);
        notices.joined(
                visit, people.stream().filter(person -> !visit.names(person)).toList());
        process.reassigned(visit.id());
    }

    @Override
    public void changeDate(CollegeKey key, String studentNumber, LocalDate plannedDate) {
        var visit = editable(key, studentNumber);
        changes.plannedDate(visit.id(), plannedDate);
        process.reassigned(visit.id());
    }

    /** Locked, so that it is not handed in while it changes. */
    private Visit editable(CollegeKey key, String studentNumber) {
        var visit = reports.lock(find(key, studentNumber).id()).visit();
        VisitAccess.requireEditable(visit);
        return visit;
    }

    private Visit find(CollegeKey key, String studentNumber) {
        return visits.current(key, studentNumber).orElseThrow(() -> Refusal.conflict("visit.none", studentNumber));
    }
}
