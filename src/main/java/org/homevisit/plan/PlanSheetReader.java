package org.homevisit.plan;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.document.WorkbookReader;
import org.homevisit.organisation.Account;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Group;
import org.homevisit.organisation.Students;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.homevisit.shared.Text;
import org.springframework.stereotype.Component;

/** Reads the rows of an uploaded 附件1, all or none of them. */
@Component
class PlanSheetReader {

    /** A college plans some dozens of visits; more than this is another file by mistake. */
    private static final int MOST_ROWS = 5000;

    private static final int MOST_NAMED = 1000;

    private final WorkbookReader workbooks;
    private final Accounts accounts;
    private final Students students;
    private final DraftRules rules;

    PlanSheetReader(WorkbookReader workbooks, Accounts accounts, Students students, DraftRules rules) {
        this.workbooks = workbooks;
        this.accounts = accounts;
        this.students = students;
        this.rules = rules;
    }

    /** Throws 422 that names row, column and value of everything wrong. */
    Rows read(CollegeKey key, InputStream upload) {
        var wrong = new ArrayList<SheetCell>();
        var rows = new ArrayList<PlanRow>();
        var numbers = new ArrayList<Integer>();
        var names = new ArrayList<String>();
        Map<PlanColumn, String> heads;
        boolean form;
        try (var sheet = workbooks.openForm(upload, PlanSheetReader::isHead)) {
            heads = heads(sheet.heads());
            form = sheet.isForm();
            var staff = staff(key);
            var leaders = Staff.of(accounts.inGroup(Group.SCHOOL_LEADER));
            for (var line : sheet) {
                if (rows.size() == MOST_ROWS) {
                    throw Refusal.rules(List.of(Fault.at("file", "plan.import.tooMany", MOST_ROWS)));
                }
                var reading = new PlanSheetRow(line, heads, staff, leaders, wrong);
                if (form && reading.namesNobody()) {
                    break;
                }
                rows.add(Plain.row(reading.read()));
                numbers.add(line.number());
                names.add(reading.cell(PlanColumn.NAME));
            }
        }
        if (rows.isEmpty()) {
            throw Refusal.rules(List.of(Fault.at("file", "plan.import.empty")));
        }
        wrongByRules(key, rows, numbers, heads, wrong);
        wrongNames(rows, numbers, names, wrong);
        return new Rows(rows, form, wrong.stream().limit(MOST_NAMED).toList());
    }

    private static Map<PlanColumn, String> heads(List<String> given) {
        var heads = new EnumMap<PlanColumn, String>(PlanColumn.class);
        for (var column : PlanColumn.values()) {
            column.headIn(given).ifPresent(head -> heads.put(column, head));
        }
        if (!heads.containsKey(PlanColumn.STUDENT)) {
            throw Refusal.rules(List.of(Fault.at("file", "plan.import.noNumbers")));
        }
        return heads;
    }

    private Staff staff(CollegeKey key) {
        var all = new ArrayList<Account>();
        for (var group : List.of(Group.VISITOR, Group.COLLEGE_COORDINATOR, Group.COLLEGE_LEADER, Group.SEAL_KEEPER)) {
            all.addAll(accounts.inGroup(group, key.college()));
        }
        return Staff.of(all);
    }

    /** What no draft may hold, told by row and column instead of by the field of the wire. */
    private void wrongByRules(
            CollegeKey key,
            List<PlanRow> rows,
            List<Integer> numbers,
            Map<PlanColumn, String> heads,
            List<SheetCell> wrong) {
        for (var fault : rules.rowFaults(key, rows)) {
            var index = Integer.parseInt(
                    fault.field().substring("visits[".length(), fault.field().indexOf(']')));
            var field = fault.field().substring(fault.field().indexOf('.') + 1);
            var column = PlanColumn.ofField(field).orElse(PlanColumn.STUDENT);
            var value = fault.value() == null ? "" : fault.value().toString();
            // an empty visitor is a homonym that was noted already
            if (!value.isEmpty() || fault.value() == null) {
                wrong.add(new SheetCell(
                        numbers.get(index), heads.getOrDefault(column, column.title()), value, fault.message()));
            }
        }
    }

    private void wrongNames(List<PlanRow> rows, List<Integer> numbers, List<String> names, List<SheetCell> wrong) {
        var roster = students.findAll(
                rows.stream().map(PlanRow::studentNumber).distinct().toList());
        for (var index = 0; index < rows.size(); index++) {
            var student = roster.get(rows.get(index).studentNumber());
            var name = names.get(index);
            if (student != null && !name.isEmpty() && !name.equals(student.name())) {
                wrong.add(new SheetCell(
                        numbers.get(index),
                        PlanColumn.NAME.title(),
                        name,
                        Text.of("plan.import.name", student.number(), student.name())));
            }
        }
    }

    private static boolean isHead(List<String> texts) {
        return PlanColumn.STUDENT.headIn(texts).isPresent();
    }

    /**
     * What a sheet holds.
     *
     * @param form whether it is the official form instead of the template
     */
    record Rows(List<PlanRow> rows, boolean form, List<SheetCell> wrong) {}
}
