package org.homevisit.campaign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Checks what the centre filled in and names every wrong field. */
final class NewCampaignRules {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{2,31}");
    private static final int MOST_PHOTOS = 100;
    private static final int MOST_REMINDERS = 10;
    /** As exact as the table keeps it. */
    private static final int MOST_DECIMALS = 10;

    private final NewCampaign wanted;
    private final Set<String> colleges;
    private final List<Fault> faults = new ArrayList<>();

    private NewCampaignRules(NewCampaign wanted, Set<String> colleges) {
        this.wanted = wanted;
        this.colleges = colleges;
    }

    static void check(NewCampaign wanted, Set<String> knownColleges) {
        var faults = new NewCampaignRules(wanted, knownColleges).faults();
        if (!faults.isEmpty()) {
            throw Refusal.rules(faults);
        }
    }

    private List<Fault> faults() {
        code();
        Wording.required(faults, "name", wanted.name(), Wording.NAME);
        Wording.optional(faults, "theme", wanted.theme(), Wording.NAME);
        dates();
        coverage(wanted.minCoverage());
        if (wanted.photoMinima() != null) {
            photos("ONSITE", wanted.photoMinima().onsite());
            photos("VIDEO", wanted.photoMinima().video());
            photos("PHONE", wanted.photoMinima().phone());
        }
        reminders();
        colleges();
        Wording.optional(faults, "notice", wanted.notice(), Wording.NOTICE);
        return faults;
    }

    private void code() {
        if (Wording.isBlank(wanted.code())) {
            faults.add(Fault.at("code", "campaign.missing"));
        } else if (!CODE.matcher(wanted.code()).matches()) {
            faults.add(Fault.of("code", wanted.code(), "campaign.code"));
        }
    }

    private void dates() {
        var schedule = new Schedule(
                wanted.visitFrom(),
                wanted.visitTo(),
                wanted.planDeadline(),
                wanted.materialsDeadline(),
                wanted.paperDeadline());
        schedule.missing(faults);
        schedule.order(faults);
    }

    private void coverage(@Nullable BigDecimal share) {
        if (share == null) {
            return;
        }
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            faults.add(Fault.of("minCoverage", share, "campaign.minCoverage"));
        } else if (share.stripTrailingZeros().scale() > MOST_DECIMALS) {
            faults.add(Fault.of("minCoverage", share, "campaign.minCoverage.decimals", MOST_DECIMALS));
        }
    }

    private void photos(String mode, @Nullable Integer minimum) {
        if (minimum != null && (minimum < 0 || minimum > MOST_PHOTOS)) {
            faults.add(Fault.of("photoMinima." + mode, minimum, "campaign.photos", MOST_PHOTOS));
        }
    }

    private void reminders() {
        var offsets = wanted.reminderOffsets();
        if (offsets == null) {
            return;
        }
        if (offsets.size() > MOST_REMINDERS) {
            faults.add(Fault.at("reminderOffsets", "campaign.reminders", MOST_REMINDERS));
        }
        for (var index = 0; index < Math.min(offsets.size(), MOST_REMINDERS); index++) {
            var offset = offsets.get(index);
            if (Offsets.read(offset).isEmpty()) {
                faults.add(Fault.of("reminderOffsets[" + index + "]", offset, "campaign.reminderOffset"));
            }
        }
    }

    private void colleges() {
        var wantedColleges = wanted.colleges();
        if (wantedColleges == null) {
            return;
        }
        for (var index = 0; index < wantedColleges.size(); index++) {
            var college = wantedColleges.get(index);
            if (college == null || !colleges.contains(college)) {
                faults.add(Fault.of("colleges[" + index + "]", college, "campaign.unknownCollege"));
            }
        }
    }
}
