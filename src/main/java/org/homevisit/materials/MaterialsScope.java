package org.homevisit.materials;

import org.homevisit.campaign.CollegeCampaign;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.campaign.CollegeState;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.shared.Refusal;

/** Who may touch the materials of a college, and when (design §2, §3.3). */
final class MaterialsScope {

    private MaterialsScope() {}

    static void requireReader(Actor by, CollegeKey key) {
        if (!by.reads(key.college())) {
            throw Refusal.notFound();
        }
    }

    /** The group in this college; another college's person does not see it, another role may not. */
    static void require(Actor by, CollegeKey key, Group group) {
        requireReader(by, key);
        if (!by.holds(group, key.college())) {
            throw Refusal.notAllowed();
        }
    }

    static void requireSummarising(CollegeCampaign college) {
        if (college.state() != CollegeState.SUMMARISING) {
            throw elsewhere(college);
        }
    }

    /** The step the college is at and the office that holds it. */
    static Refusal elsewhere(CollegeCampaign college) {
        return Refusal.conflict("materials.elsewhere." + college.state());
    }
}
