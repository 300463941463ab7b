package org.homevisit.plan;

import java.time.LocalDate;
import java.util.List;
import org.homevisit.organisation.Hardship;
import org.jspecify.annotations.Nullable;

/** One student of the plan (附件1, domain §2.1); the field names are those of the wire. */
public record PlanRow(
        String studentNumber,
        @Nullable Target target,
        List<Concern> concerns,
        @Nullable Hardship hardship,
        @Nullable String region,
        @Nullable String address,
        @Nullable String contactName,
        @Nullable String contactRelation,
        @Nullable String contactPhone,
        @Nullable Mode mode,
        @Nullable Party party,
        @Nullable VisitKind kind,
        @Nullable LocalDate plannedDate,
        List<String> visitors,
        @Nullable String schoolLeader,
        boolean schoolLeaderAgreed,
        @Nullable String revisitOf,
        @Nullable String purpose,
        @Nullable String note) {}
