package org.homevisit.materials;

import org.homevisit.campaign.CollegeCampaign;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.campaign.CollegeState;
import org.homevisit.campaign.Phase;
import org.homevisit.organisation.Actor;
import org.homevisit.review.Remarks;
import org.homevisit.review.Subject;
import org.homevisit.review.Trail;
import org.homevisit.visit.ConfirmVisits;
import org.homevisit.visit.ReopenDisputed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs, seals or reviews the materials of a college: lets them go on or sends them back with remarks. */
@Service
public class DecideMaterials {

    private final CollegeCampaigns colleges;
    private final Trail trail;
    private final ConfirmVisits confirmVisits;
    private final ReopenDisputed reopenDisputed;
    private final MaterialsNotices notices;
    private final MaterialsProcess process;

    DecideMaterials(
            CollegeCampaigns colleges,
            Trail trail,
            ConfirmVisits confirmVisits,
            ReopenDisputed reopenDisputed,
            MaterialsNotices notices,
            MaterialsProcess process) {
        this.colleges = colleges;
        this.trail = trail;
        this.confirmVisits = confirmVisits;
        this.reopenDisputed = reopenDisputed;
        this.notices = notices;
        this.process = process;
    }

    @Transactional
    public void decide(CollegeKey key, MaterialsStep step, boolean approved, @Nullable String remarks, Actor by) {
        var said = Remarks.of(approved, remarks);
        MaterialsScope.require(by, key, step.office());
        var college = colleges.lock(key);
        if (college.state() != step.state()) {
            throw MaterialsScope.elsewhere(college);
        }
        var subject = Subject.college(key.businessKey());
        if (step != MaterialsStep.REVIEW) {
            FourEyes.require(trail.of(subject), by);
        }
        if (approved) {
            goOn(college, step, by);
        } else {
            colleges.sendBack(college, CollegeState.SUMMARISING);
            reopenDisputed.reopen(key, by);
            notices.returned(college, said);
        }
        trail.record(subject, college.round(), step.task(), by, approved, said);
        process.decided(key, step, approved);
    }

    private void goOn(CollegeCampaign college, MaterialsStep step, Actor by) {
        switch (step) {
            case SIGN -> colleges.move(college, CollegeState.SEALING_MATERIALS);
            case SEAL -> colleges.moveWith(Phase.MATERIALS, college, CollegeState.REVIEWING_MATERIALS);
            case REVIEW -> {
                colleges.move(college, CollegeState.AWAITING_PAPER);
                confirmVisits.confirm(college.key());
                notices.accepted(college);
            }
        }
    }
}
