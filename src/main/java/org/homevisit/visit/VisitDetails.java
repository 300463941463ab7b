package org.homevisit.visit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.List;
import org.homevisit.evidence.EvidenceView;
import org.homevisit.plan.Target;
import org.jspecify.annotations.Nullable;

/** One visit whole: what the list says of it, then its report, its files and what is missing. */
public record VisitDetails(
        @JsonUnwrapped VisitSummary summary,
        String campaign,
        String college,
        @Nullable String schoolLeader,
        @Nullable Target target,
        boolean mediaOwed,
        boolean callRecordOwed,
        boolean disputed,
        @Nullable String handedInBy,
        @Nullable OffsetDateTime handedInAt,
        @Nullable OffsetDateTime acceptedAt,
        @Nullable String endReason,
        @Nullable String lastRemarks,
        Report report,
        List<EvidenceView> evidence,
        List<MissingPart> missing) {}
