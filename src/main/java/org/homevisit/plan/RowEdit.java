package org.homevisit.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row with one thing changed. */
final class RowEdit {

    private RowEdit() {}

    static PlanRow mode(PlanRow row, @Nullable Mode mode) {
        return edit(row, mode, row.plannedDate(), row.visitors(), row.address());
    }

    static PlanRow visitors(PlanRow row, List<String> visitors) {
        return edit(row, row.mode(), row.plannedDate(), visitors, row.address());
    }

    static PlanRow date(PlanRow row, @Nullable LocalDate date) {
        return edit(row, row.mode(), date, row.visitors(), row.address());
    }

    static PlanRow address(PlanRow row, @Nullable String address) {
        return edit(row, row.mode(), row.plannedDate(), row.visitors(), address);
    }

    static PlanRow agreed(PlanRow row, boolean agreed) {
        return new PlanRow(
                row.studentNumber(),
                row.target(),
                row.concerns(),
                row.hardship(),
                row.region(),
                row.address(),
                row.contactName(),
                row.contactRelation(),
                row.contactPhone(),
                row.mode(),
                row.party(),
                row.kind(),
                row.plannedDate(),
                row.visitors(),
                row.schoolLeader(),
                agreed,
                row.revisitOf(),
                row.purpose(),
                row.note());
    }

    private static PlanRow edit(
            PlanRow row,
            @Nullable Mode mode,
            @Nullable LocalDate date,
            List<String> visitors,
            @Nullable String address) {
        return new PlanRow(
                row.studentNumber(),
                row.target(),
                row.concerns(),
                row.hardship(),
                row.region(),
                address,
                row.contactName(),
                row.contactRelation(),
                row.contactPhone(),
                mode,
                row.party(),
                row.kind(),
                date,
                visitors,
                row.schoolLeader(),
                row.schoolLeaderAgreed(),
                row.revisitOf(),
                row.purpose(),
                row.note());
    }
}
