package org.homevisit.plan.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.homevisit.organisation.Hardship;
import org.homevisit.plan.Concern;
import org.homevisit.plan.Mode;
import org.homevisit.plan.Party;
import org.homevisit.plan.PlanRow;
import org.homevisit.plan.Target;
import org.homevisit.plan.VisitKind;
import org.jspecify.annotations.Nullable;

/** A row of the plan on the wire; the student's name goes out with it and is passed over when it comes back. */
@JsonIgnoreProperties(value = "studentName", allowGetters = true)
record VisitJson(
        @Nullable String studentNumber,
        @Nullable String studentName,
        @Nullable Target target,
        @Nullable List<@Nullable Concern> concerns,
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
        @Nullable List<@Nullable String> visitors,
        @Nullable String schoolLeader,
        @Nullable Boolean schoolLeaderAgreed,
        @Nullable String revisitOf,
        @Nullable String purpose,
        @Nullable String note) {

    static VisitJson of(PlanRow row, @Nullable String studentName, boolean clear) {
        return new VisitJson(
                row.studentNumber(),
                studentName,
                row.target(),
                List.copyOf(row.concerns()),
                row.hardship(),
                row.region(),
                clear ? row.address() : Mask.address(row.address()),
                clear ? row.contactName() : Mask.name(row.contactName()),
                row.contactRelation(),
                clear ? row.contactPhone() : Mask.phone(row.contactPhone()),
                row.mode(),
                row.party(),
                row.kind(),
                row.plannedDate(),
                List.copyOf(row.visitors()),
                row.schoolLeader(),
                row.schoolLeaderAgreed(),
                row.revisitOf(),
                row.purpose(),
                row.note());
    }

    static PlanRow toRow(@Nullable VisitJson json) {
        return json == null ? EMPTY.row() : json.row();
    }

    private static final VisitJson EMPTY = new VisitJson(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null);

    private PlanRow row() {
        return new PlanRow(
                studentNumber == null ? "" : studentNumber,
                target,
                given(concerns),
                hardship,
                region,
                address,
                contactName,
                contactRelation,
                contactPhone,
                mode,
                party,
                kind,
                plannedDate,
                given(visitors),
                schoolLeader,
                Boolean.TRUE.equals(schoolLeaderAgreed),
                revisitOf,
                purpose,
                note);
    }

    private static <T> List<T> given(@Nullable List<@Nullable T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
