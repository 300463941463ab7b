package org.homevisit.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.homevisit.document.SheetRow;
import org.jspecify.annotations.Nullable;

/** One import of students: compares a thousand rows at a time with what is known and writes what differs. */
final class StudentIntake {

    private final StudentSheet form;
    private final Students students;
    private final Rejections rejections;
    private final boolean partial;

    private final Map<String, Integer> rowOfNumber = new HashMap<>();
    private final List<SheetRow> waiting = new ArrayList<>();
    private final List<String> departed = new ArrayList<>();
    private int imported;
    private int updated;
    private int unchanged;

    StudentIntake(StudentSheet form, Students students, Rejections rejections, boolean partial) {
        this.form = form;
        this.students = students;
        this.rejections = rejections;
        this.partial = partial;
    }

    void add(SheetRow row) {
        waiting.add(row);
        if (waiting.size() == Chunks.SIZE) {
            store();
        }
    }

    /** Throws when rows were rejected and only the whole sheet is wanted. */
    ImportResult finish() {
        store();
        if (!goesOn()) {
            throw rejections.refusal();
        }
        return new ImportResult(imported, updated, unchanged, rejections.named());
    }

    /** Who was at the school and has left according to the sheet. */
    List<String> departed() {
        return departed;
    }

    private void store() {
        var rows = waiting.stream()
                .map(row -> new RowReader(row.number(), row.cells(), rejections))
                .toList();
        waiting.clear();
        var known = known(rows);
        var fresh = new ArrayList<Student>();
        var changed = new ArrayList<Student>();
        for (var row : rows) {
            var number = form.number(row);
            var former = number == null ? null : known.get(number);
            if (number != null) {
                refuseSecond(row, number);
            }
            var student = form.read(row, number, former);
            if (student != null) {
                sort(student, former, fresh, changed);
            }
        }
        if (goesOn()) {
            students.add(fresh);
            students.change(changed);
        }
    }

    /** A sheet that is refused as a whole is only read to its end, to name what else is wrong. */
    private boolean goesOn() {
        return partial || rejections.isEmpty();
    }

    private Map<String, Student> known(List<RowReader> rows) {
        return goesOn()
                ? students.findAll(
                        rows.stream().map(form::lookup).filter(Objects::nonNull).toList())
                : Map.of();
    }

    private void refuseSecond(RowReader row, String number) {
        var first = rowOfNumber.putIfAbsent(number, row.number());
        if (first != null) {
            row.reject(StudentSheet.NUMBER, "organisation.cell.twice", first);
        }
    }

    private void sort(Student student, @Nullable Student former, List<Student> fresh, List<Student> changed) {
        if (former == null) {
            imported++;
            fresh.add(student);
        } else if (former.equals(student)) {
            unchanged++;
        } else {
            updated++;
            changed.add(student);
            if (student.status() == StudentStatus.LEFT && former.status() != StudentStatus.LEFT) {
                departed.add(student.number());
            }
        }
    }
}
