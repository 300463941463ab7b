package org.homevisit.materials;

import java.util.Objects;
import org.homevisit.campaign.CollegeCampaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.organisation.Students;
import org.homevisit.shared.Etag;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves the draft of a college's summary while the college is summarising. */
@Service
public class EditSummary {

    private final CollegeCampaigns colleges;
    private final Summaries summaries;
    private final Students students;

    EditSummary(CollegeCampaigns colleges, Summaries summaries, Students students) {
        this.colleges = colleges;
        this.summaries = summaries;
        this.students = students;
    }

    @Transactional
    public Versioned<Summary> save(CollegeKey key, Summary summary, @Nullable String ifMatch, Actor by) {
        MaterialsScope.require(by, key, Group.COLLEGE_COORDINATOR);
        var college = colleges.lock(key);
        MaterialsScope.requireSummarising(college);
        var current = summaries.of(key);
        Etag.require(ifMatch, current.version());
        var numbers = summary.cases().stream()
                .map(Summary.StudentCase::studentNumber)
                .filter(Objects::nonNull)
                .toList();
        var faults = SummaryRules.wrong(summary, key.college(), students.findAll(numbers));
        if (!faults.isEmpty()) {
            throw Refusal.rules(faults);
        }
        return summaries.save(key, summary, current.version());
    }
}
