package org.homevisit.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may do the tasks of a visit and until when, read from the visit's row. */
@Component
public class VisitCandidates {

    /** The row's visitors and its school leader, as accounts. */
    public List<String> visitors(UUID visitId) {
        throw new UnsupportedOperationException();
    }

    /** Ids of the groups that check the report: the college's, or the centre's when it has no checker left. */
    public List<String> checkerGroups(UUID visitId) {
        throw new UnsupportedOperationException();
    }

    public LocalDate plannedDate(UUID visitId) {
        throw new UnsupportedOperationException();
    }

    /** The college and the student of a visit, by which its process is found. */
    public VisitProcess.NewVisit visit(UUID visitId) {
        throw new UnsupportedOperationException();
    }
}
