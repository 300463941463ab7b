package org.homevisit.plan;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.homevisit.campaign.CollegeKey;
import org.jspecify.annotations.Nullable;

/**
 * A change of an approved plan. <code>student</code> is the one whose row changes, goes or, with ADD, comes;
 * <code>added</code> is who comes with ADD and SWAP. <code>before</code> is the row as it was when the change was asked
 * for, <code>after</code> as it is to be.
 */
public record PlanChange(
        UUID id,
        CollegeKey key,
        int number,
        ChangeKind kind,
        ChangeState state,
        String student,
        @Nullable String added,
        @Nullable PlanRow before,
        @Nullable PlanRow after,
        String reason,
        String requestedBy,
        String requestedName,
        OffsetDateTime requestedAt,
        @Nullable String decidedBy,
        @Nullable String decidedName,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String remarks) {

    boolean concerns(String anyStudent) {
        return student.equals(anyStudent) || anyStudent.equals(added);
    }
}
