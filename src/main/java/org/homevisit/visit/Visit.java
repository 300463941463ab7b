package org.homevisit.visit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.evidence.Owner;
import org.homevisit.organisation.Hardship;
import org.homevisit.plan.Concern;
import org.homevisit.plan.Mode;
import org.homevisit.plan.Party;
import org.homevisit.plan.Target;
import org.homevisit.plan.VisitKind;
import org.homevisit.review.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The visit of one family, as the approved plan and its changes want it. The number is the report's and never given
 * twice; <code>handedInBy</code> is who handed in last. A visit counts among the college's open ones until it was reopened
 * or withdrawn.
 */
public record Visit(
        UUID id,
        CollegeKey college,
        String studentNumber,
        String number,
        VisitState state,
        int round,
        boolean counts,
        boolean disputed,
        Mode mode,
        @Nullable Party party,
        @Nullable VisitKind kind,
        @Nullable Target target,
        List<Concern> concerns,
        @Nullable Hardship hardship,
        @Nullable LocalDate plannedDate,
        List<String> visitors,
        @Nullable String schoolLeader,
        EvidenceRules.Owed owed,
        @Nullable String handedInBy,
        @Nullable OffsetDateTime handedInAt,
        @Nullable OffsetDateTime acceptedAt,
        @Nullable String endReason) {

    /** Whoever the visit names; they visit, write the report and so never check it. */
    public Set<String> people() {
        var people = new LinkedHashSet<>(visitors);
        if (schoolLeader != null) {
            people.add(schoolLeader);
        }
        return people;
    }

    public boolean names(String account) {
        return people().contains(account);
    }

    /** Who handed in or took part does not check (design §2, four eyes). */
    public boolean tookPart(String account) {
        return names(account) || account.equals(handedInBy);
    }

    /** Its files and snapshots lie under this owner. */
    public Owner owner() {
        return new Owner("visit", id.toString());
    }

    public Subject subject() {
        return Subject.visit(id.toString());
    }

    /** The business key of its process. */
    public String businessKey() {
        return college.businessKey() + "/" + studentNumber;
    }

    VisitProcess.NewVisit toStart() {
        return new VisitProcess.NewVisit(id, college, studentNumber, List.copyOf(people()), plannedDate);
    }
}
