package org.homevisit.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homevisit.organisation.Group;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may do the tasks of a visit and until when, read from the visit's row. */
@Component
public class VisitCandidates {

    private final Visits visits;
    private final Checkers checkers;

    VisitCandidates(Visits visits, Checkers checkers) {
        this.visits = visits;
        this.checkers = checkers;
    }

    /** The row's visitors and its school leader, as accounts. */
    public List<String> visitors(UUID visitId) {
        return List.copyOf(visits.get(visitId).people());
    }

    /** Ids of the groups that check the report: the college's, or the centre's when it has no checker left. */
    public List<String> checkerGroups(UUID visitId) {
        return groups(checkers.anyLeft(visits.get(visitId)));
    }

    /** The same for a report that one of its people hands in just now. */
    public List<String> checkers(VisitProcess.NewVisit visit) {
        return groups(checkers.anyLeft(visit.college().college(), visit.people()::contains));
    }

    /** Null only where the decision table lets a plan without dates pass. */
    public @Nullable LocalDate plannedDate(UUID visitId) {
        return visits.get(visitId).plannedDate();
    }

    /** The college and the student of a visit, by which its process is found. */
    public VisitProcess.NewVisit visit(UUID visitId) {
        return visits.get(visitId).toStart();
    }

    private static List<String> groups(boolean ofCollege) {
        return ofCollege
                ? List.of(Group.COLLEGE_COORDINATOR.id(), Group.COLLEGE_LEADER.id())
                : List.of(Group.CENTRE.id());
    }
}
