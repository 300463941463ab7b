package org.homevisit.archive;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.homevisit.revisit.Revisit;
import org.homevisit.revisit.RevisitReport;
import org.homevisit.revisit.RevisitState;

/** A revisit with its short report. */
public record ArchivedRevisit(
        UUID id, OffsetDateTime dueAt, RevisitState state, List<String> visitors, RevisitReport report) {

    static ArchivedRevisit of(Revisit revisit) {
        return new ArchivedRevisit(
                revisit.id(), revisit.dueAt(), revisit.state(), revisit.visitors(), revisit.report());
    }
}
