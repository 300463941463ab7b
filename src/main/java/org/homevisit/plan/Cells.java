package org.homevisit.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.homevisit.shared.Fault;
import org.jspecify.annotations.Nullable;

/** The columns a row owes at hand-in (domain §2.1), each missing or wrong one by its field on the wire. */
final class Cells {

    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}-?[1-9]\\d{6,7}(-\\d{1,6})?");

    private final String prefix;
    private final List<Fault> faults = new ArrayList<>();

    private Cells(String prefix) {
        this.prefix = prefix;
    }

    /** @param from first and <code>to</code> last day of the campaign's visits */
    static List<Fault> owed(String prefix, PlanRow row, LocalDate from, LocalDate to) {
        var cells = new Cells(prefix);
        cells.given("target", row.target());
        cells.given("concerns", row.concerns().isEmpty() ? null : row.concerns());
        if (row.concerns().contains(Concern.HARDSHIP)) {
            cells.given("hardship", row.hardship());
        }
        cells.given("region", row.region());
        if (row.mode() == Mode.ONSITE) {
            cells.between("address", row.address(), 5, 120);
        }
        cells.given("contactName", row.contactName());
        cells.given("contactRelation", row.contactRelation());
        cells.phone(row.contactPhone());
        cells.given("mode", row.mode());
        cells.given("party", row.party());
        cells.given("kind", row.kind());
        cells.date(row.plannedDate(), from, to);
        cells.given("visitors", row.visitors().isEmpty() ? null : row.visitors());
        cells.between("purpose", row.purpose(), 10, 200);
        return cells.faults;
    }

    private void given(String field, @Nullable Object value) {
        if (value == null) {
            faults.add(Fault.at(prefix + field, "plan.missing." + field));
        }
    }

    private void between(String field, @Nullable String text, int least, int most) {
        given(field, text);
        if (text != null && (text.length() < least || text.length() > most)) {
            faults.add(Fault.at(prefix + field, "plan.length." + field, least, most, text.length()));
        }
    }

    private void phone(@Nullable String phone) {
        given("contactPhone", phone);
        if (phone != null && !PHONE.matcher(phone).matches()) {
            faults.add(Fault.of(prefix + "contactPhone", phone, "plan.phone", phone));
        }
    }

    private void date(@Nullable LocalDate date, LocalDate from, LocalDate to) {
        given("plannedDate", date);
        if (date != null && (date.isBefore(from) || date.isAfter(to))) {
            faults.add(Fault.of(
                    prefix + "plannedDate",
                    date.toString(),
                    "plan.dateOutside",
                    date.toString(),
                    from.toString(),
                    to.toString()));
        }
    }
}
