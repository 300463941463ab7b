package org.homevisit.materials;

import java.util.List;
import java.util.stream.Collectors;
import org.homevisit.campaign.CloseCollege;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.campaign.CollegeState;
import org.homevisit.campaign.Phase;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.review.Remarks;
import org.homevisit.review.Subject;
import org.homevisit.review.Trail;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The centre receives the paper of a college, or sends it back. */
@Service
public class DecidePaper {

    static final String TASK = "UserTask_ReceivePaper";

    private final CollegeCampaigns colleges;
    private final Papers papers;
    private final Trail trail;
    private final MaterialsNotices notices;
    private final MaterialsProcess process;
    private final CloseCollege closeCollege;

    DecidePaper(
            CollegeCampaigns colleges,
            Papers papers,
            Trail trail,
            MaterialsNotices notices,
            MaterialsProcess process,
            CloseCollege closeCollege) {
        this.colleges = colleges;
        this.papers = papers;
        this.trail = trail;
        this.notices = notices;
        this.process = process;
        this.closeCollege = closeCollege;
    }

    @Transactional
    public void decide(CollegeKey key, boolean approved, @Nullable String remarks, Actor by) {
        var said = Remarks.of(approved, remarks);
        MaterialsScope.require(by, key, Group.CENTRE);
        var college = colleges.lock(key);
        if (college.state() != CollegeState.AWAITING_PAPER) {
            throw MaterialsScope.elsewhere(college);
        }
        if (approved) {
            requireAllPapers(key);
            colleges.arrived(college, Phase.PAPER);
            notices.paperReceived(college);
        } else {
            colleges.sendBack(college, CollegeState.AWAITING_PAPER);
            notices.paperReturned(college, said);
        }
        trail.record(Subject.college(key.businessKey()), college.round(), TASK, by, approved, said);
        process.paperDecided(key, approved);
        if (approved) {
            closeCollege.closed(key);
        }
    }

    private void requireAllPapers(CollegeKey key) {
        var missing = papers.missing(key);
        if (!missing.isEmpty()) {
            throw Refusal.rules(List.of(Fault.at(
                    "papers",
                    "materials.paperMissing",
                    missing.stream().map(PaperItem::label).collect(Collectors.joining("、")))));
        }
    }
}
