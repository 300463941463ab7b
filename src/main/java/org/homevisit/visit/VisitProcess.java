package org.homevisit.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.homevisit.campaign.CollegeKey;
import org.jspecify.annotations.Nullable;

/** What a visit needs of the process engine; calls join the running transaction. */
public interface VisitProcess {

    /** Starts one process a visit. */
    void start(Collection<NewVisit> visits);

    /** Tells the waiting college that visits were added while it waits, and starts them. */
    void added(CollegeKey key, NewVisit visit);

    void handedIn(NewVisit visit, boolean revisitPlanned);

    void checked(NewVisit visit, boolean approved);

    void cancelled(UUID visitId);

    void studentLeft(UUID visitId);

    void withdrawn(UUID visitId);

    /** The candidates and the due date of the open task follow the visit's row. */
    void reassigned(UUID visitId);

    /** The college goes on: no visit is open any more. */
    void visitsClosed(CollegeKey key);

    /** A visit as its process needs it, with who does it and when: so that starting hundreds reads none of them again. */
    record NewVisit(
            UUID id,
            CollegeKey college,
            String studentNumber,
            List<String> people,
            @Nullable LocalDate plannedDate) {}
}
