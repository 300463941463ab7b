package org.homevisit.campaign;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.homevisit.shared.Fault;
import org.jspecify.annotations.Nullable;

/** The order of a campaign's days: a wrong one names the later field (design §6). */
record Schedule(
        @Nullable LocalDate visitFrom,
        @Nullable LocalDate visitTo,
        @Nullable OffsetDateTime planDeadline,
        @Nullable OffsetDateTime materialsDeadline,
        @Nullable OffsetDateTime paperDeadline) {

    static final int EARLIEST_YEAR = 2000;
    static final int LATEST_YEAR = 2199;

    static Schedule of(Deadlines deadlines) {
        return new Schedule(null, null, deadlines.plan(), deadlines.materials(), deadlines.paper());
    }

    void missing(List<Fault> faults) {
        require(faults, "visitFrom", visitFrom);
        require(faults, "visitTo", visitTo);
        require(faults, "planDeadline", planDeadline);
        require(faults, "materialsDeadline", materialsDeadline);
        require(faults, "paperDeadline", paperDeadline);
    }

    void order(List<Fault> faults) {
        within(faults, "visitFrom", visitFrom, visitFrom == null ? EARLIEST_YEAR : visitFrom.getYear());
        within(faults, "visitTo", visitTo, visitTo == null ? EARLIEST_YEAR : visitTo.getYear());
        within(faults, "planDeadline", planDeadline, year(planDeadline));
        within(faults, "materialsDeadline", materialsDeadline, year(materialsDeadline));
        within(faults, "paperDeadline", paperDeadline, year(paperDeadline));
        if (visitFrom != null && visitTo != null && visitTo.isBefore(visitFrom)) {
            faults.add(Fault.of("visitTo", visitTo, "campaign.order.visitTo"));
        }
        if (isBefore(materialsDeadline, planDeadline)) {
            faults.add(Fault.of("materialsDeadline", materialsDeadline, "campaign.order.materials"));
        }
        if (isBefore(paperDeadline, materialsDeadline == null ? planDeadline : materialsDeadline)) {
            faults.add(Fault.of("paperDeadline", paperDeadline, "campaign.order.paper"));
        }
    }

    private static void require(List<Fault> faults, String field, @Nullable Object value) {
        if (value == null) {
            faults.add(Fault.at(field, "campaign.missing"));
        }
    }

    private static void within(List<Fault> faults, String field, @Nullable Object value, int year) {
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            faults.add(Fault.of(field, value, "campaign.year"));
        }
    }

    private static int year(@Nullable OffsetDateTime moment) {
        return moment == null ? EARLIEST_YEAR : moment.getYear();
    }

    private static boolean isBefore(@Nullable OffsetDateTime later, @Nullable OffsetDateTime earlier) {
        return later != null && earlier != null && later.isBefore(earlier);
    }
}
