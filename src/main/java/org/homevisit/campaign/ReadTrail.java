package org.homevisit.campaign;

import org.homevisit.organisation.Actor;
import org.homevisit.review.Subject;
import org.homevisit.review.Trail;
import org.homevisit.review.TrailEntry;
import org.homevisit.shared.Page;
import org.homevisit.shared.PageRequest;
import org.homevisit.shared.Refusal;
import org.springframework.stereotype.Service;

/** The decisions and hand-ins of a college, every round, oldest first. */
@Service
public class ReadTrail {

    private final CollegeCampaigns colleges;
    private final Trail trail;

    ReadTrail(CollegeCampaigns colleges, Trail trail) {
        this.colleges = colleges;
        this.trail = trail;
    }

    public Page<TrailEntry> of(CollegeKey key, PageRequest page, Actor reader) {
        if (!reader.reads(key.college())) {
            throw Refusal.notFound();
        }
        colleges.get(key);
        var entries = trail.of(Subject.college(key.businessKey()));
        return new Page<>(
                entries.stream().skip(page.offset()).limit(page.size()).toList(), entries.size());
    }
}
