package org.homevisit.plan;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of an uploaded official form; what 附件1 does not show of a row stays as the plan has it. */
final class FormRows {

    private FormRows() {}

    static List<PlanRow> completed(List<PlanRow> rows, List<PlanRow> planned) {
        Map<String, PlanRow> before =
                planned.stream().collect(toMap(PlanRow::studentNumber, row -> row, (first, second) -> first));
        return rows.stream()
                .map(row -> completed(row, before.get(row.studentNumber())))
                .toList();
    }

    private static PlanRow completed(PlanRow row, @Nullable PlanRow before) {
        if (before == null) {
            return row;
        }
        // the address is shown of visits in person only (design §2), whether the leader agreed nowhere
        var address = row.address() == null && row.mode() != Mode.ONSITE ? before.address() : row.address();
        var agreed = before.schoolLeaderAgreed() && Objects.equals(before.schoolLeader(), row.schoolLeader());
        return RowEdit.agreed(RowEdit.address(row, address), agreed || row.schoolLeaderAgreed());
    }
}
