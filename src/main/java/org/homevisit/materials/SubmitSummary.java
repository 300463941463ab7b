package org.homevisit.materials;

import java.util.ArrayList;
import java.util.List;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.campaign.CollegeState;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.review.Snapshots;
import org.homevisit.review.Subject;
import org.homevisit.review.Trail;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.homevisit.visit.Visits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands the summary and all materials of a college in to its signer. */
@Service
public class SubmitSummary {

    static final String TASK = "UserTask_Summarise";

    private final CollegeCampaigns colleges;
    private final Summaries summaries;
    private final Visits visits;
    private final Snapshots snapshots;
    private final Trail trail;
    private final MaterialsProcess process;

    SubmitSummary(
            CollegeCampaigns colleges,
            Summaries summaries,
            Visits visits,
            Snapshots snapshots,
            Trail trail,
            MaterialsProcess process) {
        this.colleges = colleges;
        this.summaries = summaries;
        this.visits = visits;
        this.snapshots = snapshots;
        this.trail = trail;
        this.process = process;
    }

    @Transactional
    public void submit(CollegeKey key, Actor by) {
        MaterialsScope.require(by, key, Group.COLLEGE_COORDINATOR);
        var college = colleges.lock(key);
        MaterialsScope.requireSummarising(college);
        var summary = summaries.of(key).content();
        var visited = visits.of(key);
        var reopened =
                (int) visited.stream().filter(visit -> visit.state().isOpen()).count();
        var faults = faults(summary, reopened);
        if (!faults.isEmpty()) {
            throw Refusal.rules(faults);
        }
        colleges.move(college, CollegeState.SIGNING_MATERIALS);
        var subject = Subject.college(key.businessKey());
        snapshots.store(MaterialsSnapshot.subject(key), college.round(), by, MaterialsSnapshot.of(summary, visited));
        trail.record(subject, college.round(), TASK, by, null, null);
        process.handedIn(key);
    }

    /** All that keeps a summary from being handed in. */
    static List<Fault> faults(Summary summary, int reopened) {
        var faults = new ArrayList<Fault>(SummaryRules.missing(summary));
        if (reopened > 0) {
            faults.add(Fault.of("visits", reopened, "materials.reopenedOpen", reopened));
        }
        return faults;
    }
}
