package org.homevisit.organisation;

import org.homevisit.document.SheetTemplate;
import org.homevisit.shared.Refusal;
import org.springframework.stereotype.Component;

/** The sheets of the roster to fill in; they offer the colleges there are. */
@Component
public class RosterTemplates {

    private final Colleges colleges;

    RosterTemplates(Colleges colleges) {
        this.colleges = colleges;
    }

    public SheetTemplate students(Actor by) {
        requireCentre(by);
        return StudentSheet.template(colleges.all());
    }

    public SheetTemplate staff(Actor by) {
        requireCentre(by);
        return StaffSheet.template(colleges.all());
    }

    private void requireCentre(Actor by) {
        if (!by.is(Group.CENTRE)) {
            throw Refusal.notAllowed();
        }
    }
}
