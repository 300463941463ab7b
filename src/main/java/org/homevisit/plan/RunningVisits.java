package org.homevisit.plan;

import java.time.LocalDate;
import java.util.List;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Actor;

/** The visits a plan change acts on; implemented by the visits. All are called under the college's lock. */
public interface RunningVisits {

    /** Throws 409 while the student's visit is handed in or over, so that no change may be asked for or applied. */
    void requireChangeable(CollegeKey key, String studentNumber);

    void add(CollegeKey key, PlanRow row, Actor by);

    void cancel(CollegeKey key, String studentNumber, String reason, Actor by);

    void changeMode(CollegeKey key, String studentNumber, Mode mode);

    void changeVisitors(CollegeKey key, String studentNumber, List<String> visitors);

    void changeDate(CollegeKey key, String studentNumber, LocalDate plannedDate);
}
