package org.homevisit.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homevisit.campaign.Campaigns;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Student;
import org.homevisit.organisation.Students;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a change may ask for, and the row it would leave (design §3.3, plan changes). */
@Component
class ChangeRules {

    private final Campaigns campaigns;
    private final DraftRules drafts;
    private final Students students;

    ChangeRules(Campaigns campaigns, DraftRules drafts, Students students) {
        this.campaigns = campaigns;
        this.drafts = drafts;
        this.students = students;
    }

    /** The rows before and after; throws 422 with every wrong field. */
    Rows rows(CollegeKey key, ChangeRequest wanted, List<PlanRow> plan) {
        var faults = new ArrayList<Fault>();
        if (Plain.text(wanted.reason()) == null) {
            faults.add(Fault.at("reason", "plan.owed.reason"));
        }
        var kind = wanted.kind();
        if (kind == null) {
            faults.add(Fault.at("kind", "plan.missing.changeKind"));
            throw Refusal.rules(faults);
        }
        var rows = switch (kind) {
            case ADD -> new Rows(null, added(key, wanted, plan, faults));
            case SWAP -> new Rows(named(wanted, plan, faults), added(key, wanted, plan, faults));
            case CANCEL -> new Rows(named(wanted, plan, faults), null);
            case MODE -> changed(named(wanted, plan, faults), row -> mode(row, wanted, faults));
            case VISITORS -> changed(named(wanted, plan, faults), row -> visitors(key, row, wanted, faults));
            case DATE -> changed(named(wanted, plan, faults), row -> date(key, row, wanted, faults));
        };
        if (!faults.isEmpty()) {
            throw Refusal.rules(faults);
        }
        return rows;
    }

    private static Rows changed(@Nullable PlanRow before, java.util.function.Function<PlanRow, PlanRow> change) {
        return before == null ? new Rows(null, null) : new Rows(before, change.apply(before));
    }

    private static @Nullable PlanRow named(ChangeRequest wanted, List<PlanRow> plan, List<Fault> faults) {
        var number = Plain.text(wanted.studentNumber());
        if (number == null) {
            faults.add(Fault.at("studentNumber", "plan.missing.studentNumber"));
            return null;
        }
        var row = find(plan, number);
        if (row.isEmpty()) {
            faults.add(Fault.of("studentNumber", number, "plan.change.notPlanned", number));
        }
        return row.orElse(null);
    }

    /** A new row is whole from the start: there is no draft of it. */
    private @Nullable PlanRow added(CollegeKey key, ChangeRequest wanted, List<PlanRow> plan, List<Fault> faults) {
        if (wanted.visit() == null) {
            faults.add(Fault.at("visit", "plan.missing.visit"));
            return null;
        }
        var row = Plain.row(wanted.visit());
        var outside = Plain.text(wanted.studentNumber());
        if (wanted.kind() == ChangeKind.ADD && outside != null && !outside.equals(row.studentNumber())) {
            faults.add(Fault.of("visit.studentNumber", row.studentNumber(), "plan.change.otherStudent", outside));
        }
        var campaign = campaigns.get(key.campaign());
        faults.addAll(drafts.rulesFor(key, List.of(row)).faults("visit.", row));
        faults.addAll(Cells.owed("visit.", row, campaign.visitFrom(), campaign.visitTo()));
        if (find(plan, row.studentNumber()).isPresent()) {
            faults.add(Fault.of(
                    "visit.studentNumber", row.studentNumber(), "plan.change.alreadyPlanned", row.studentNumber()));
        }
        if (row.schoolLeader() != null && !row.schoolLeaderAgreed()) {
            faults.add(Fault.at("visit.schoolLeaderAgreed", "plan.change.leader"));
        }
        return row;
    }

    private PlanRow mode(PlanRow row, ChangeRequest wanted, List<Fault> faults) {
        if (wanted.mode() == null) {
            faults.add(Fault.at("mode", "plan.missing.mode"));
        } else if (wanted.mode() == row.mode()) {
            faults.add(Fault.of("mode", wanted.mode().name(), "plan.change.same"));
        }
        var changed = RowEdit.mode(row, wanted.mode());
        if (wanted.mode() != Mode.ONSITE || row.address() != null) {
            return changed;
        }
        var address = address(wanted, row.studentNumber());
        if (address == null) {
            faults.add(Fault.at("visit.address", "plan.change.address"));
        }
        return RowEdit.address(changed, address);
    }

    /** Who goes there in person needs the address: from the request, else from the roster. */
    private @Nullable String address(ChangeRequest wanted, String student) {
        var given = wanted.visit() == null ? null : Plain.text(wanted.visit().address());
        return given != null
                ? given
                : students.find(student).map(Student::address).orElse(null);
    }

    private PlanRow visitors(CollegeKey key, PlanRow row, ChangeRequest wanted, List<Fault> faults) {
        var visitors = wanted.visitors().stream().map(String::strip).distinct().toList();
        var changed = RowEdit.visitors(row, visitors);
        var rules = drafts.visitorRules(key, visitors);
        if (visitors.isEmpty()) {
            faults.add(Fault.at("visitors", "plan.missing.visitors"));
        } else if (visitors.equals(row.visitors())) {
            faults.add(Fault.at("visitors", "plan.change.same"));
        }
        for (var index = 0; index < visitors.size(); index++) {
            rules.visitor("visitors[" + index + "]", visitors.get(index), faults);
        }
        return changed;
    }

    private PlanRow date(CollegeKey key, PlanRow row, ChangeRequest wanted, List<Fault> faults) {
        var campaign = campaigns.get(key.campaign());
        var date = wanted.plannedDate();
        if (date == null) {
            faults.add(Fault.at("plannedDate", "plan.missing.plannedDate"));
        } else if (date.equals(row.plannedDate())) {
            faults.add(Fault.of("plannedDate", date.toString(), "plan.change.same"));
        } else if (date.isBefore(campaign.visitFrom()) || date.isAfter(campaign.visitTo())) {
            faults.add(Fault.of(
                    "plannedDate",
                    date.toString(),
                    "plan.dateOutside",
                    date.toString(),
                    campaign.visitFrom().toString(),
                    campaign.visitTo().toString()));
        }
        return RowEdit.date(row, date);
    }

    static Optional<PlanRow> find(List<PlanRow> plan, String student) {
        return plan.stream().filter(row -> row.studentNumber().equals(student)).findFirst();
    }

    /** The row that changes or goes, and the row as it becomes or the one that comes. */
    record Rows(@Nullable PlanRow before, @Nullable PlanRow after) {}
}
