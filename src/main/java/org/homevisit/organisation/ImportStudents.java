package org.homevisit.organisation;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.homevisit.document.WorkbookReader;
import org.homevisit.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the students' roster from a sheet: in one transaction all of it, or the good rows where the centre says so. */
@Component
public class ImportStudents {

    private final WorkbookReader workbooks;
    private final SchoolSettings settings;
    private final Colleges colleges;
    private final Students students;
    private final List<DepartureListener> departures;
    private final Wording wording;
    private final Clock clock;

    ImportStudents(
            WorkbookReader workbooks,
            SchoolSettings settings,
            Colleges colleges,
            Students students,
            List<DepartureListener> departures,
            Wording wording,
            Clock clock) {
        this.workbooks = workbooks;
        this.settings = settings;
        this.colleges = colleges;
        this.students = students;
        this.departures = departures;
        this.wording = wording;
        this.clock = clock;
    }

    @Transactional
    public ImportResult importFrom(InputStream upload, boolean partial, Actor by) {
        if (!by.is(Group.CENTRE)) {
            throw Refusal.notAllowed();
        }
        try (var sheet = workbooks.open(upload, StudentSheet.REQUIRED)) {
            SheetHeads.refuseUnknown(sheet.heads(), StudentSheet.COLUMNS);
            settings.lockRoster();
            var form = new StudentSheet(
                    new CollegeIndex(colleges.all()), new HashSet<>(sheet.heads()), LocalDate.now(clock));
            var intake = new StudentIntake(form, students, new Rejections(wording), partial);
            sheet.forEach(intake::add);
            var result = intake.finish();
            if (!intake.departed().isEmpty()) {
                var reason = wording.sayInChinese("organisation.import.left");
                departures.forEach(listener -> listener.studentsLeft(intake.departed(), reason, by));
            }
            return result;
        }
    }
}
