package org.homevisit.organisation;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import org.homevisit.document.WorkbookReader;
import org.homevisit.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the staff's roster from a sheet. New accounts have no password until the administrator sets one. */
@Component
public class ImportStaff {

    private final WorkbookReader workbooks;
    private final SchoolSettings settings;
    private final Colleges colleges;
    private final Accounts accounts;
    private final IdentityMirror mirror;
    private final Wording wording;

    ImportStaff(
            WorkbookReader workbooks,
            SchoolSettings settings,
            Colleges colleges,
            Accounts accounts,
            IdentityMirror mirror,
            Wording wording) {
        this.workbooks = workbooks;
        this.settings = settings;
        this.colleges = colleges;
        this.accounts = accounts;
        this.mirror = mirror;
        this.wording = wording;
    }

    @Transactional
    public ImportResult importFrom(InputStream upload, boolean partial, Actor by) {
        if (!by.is(Group.CENTRE)) {
            throw Refusal.notAllowed();
        }
        try (var sheet = workbooks.open(upload, StaffSheet.REQUIRED)) {
            SheetHeads.refuseUnknown(sheet.heads(), StaffSheet.COLUMNS);
            settings.lockRoster();
            var form = new StaffSheet(new CollegeIndex(colleges.all()), new HashSet<>(sheet.heads()));
            var rejections = new Rejections(wording);
            var intake = new StaffIntake(form, accounts.all(), rejections);
            sheet.forEach(intake::add);
            if (!rejections.isEmpty() && !partial) {
                throw rejections.refusal();
            }
            store(intake);
            return intake.result();
        }
    }

    private void store(StaffIntake intake) {
        accounts.add(intake.fresh());
        accounts.change(intake.changed());
        var touched = new ArrayList<>(intake.fresh());
        touched.addAll(intake.changed());
        if (!touched.isEmpty()) {
            mirror.accounts(touched);
        }
    }
}
