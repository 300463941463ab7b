package org.homevisit.visit;

import java.util.regex.Pattern;
import org.homevisit.organisation.Masking;
import org.homevisit.plan.Mode;
import org.jspecify.annotations.Nullable;

/** A report for those who may read it but not learn where to find the family (domain §6). */
final class Masked {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d -]{5,}\\d");

    private Masked() {}

    static Report report(Report report, Mode planned) {
        var informed = report.informed();
        return new Report(
                report.mode(),
                report.modeReason(),
                report.startedAt(),
                report.endedAt(),
                report.exceptionReason(),
                place(report.place(), report.mode() == null ? planned : report.mode()),
                report.visited().stream().map(Masked::visited).toList(),
                report.performance(),
                report.family(),
                report.housing(),
                report.incomeBand(),
                report.hardshipCauses(),
                report.guidance(),
                report.safetyEducation(),
                report.narrative(),
                report.familyOpinion(),
                report.studentOpinion(),
                report.analysis(),
                report.measures(),
                report.risk(),
                report.outcome(),
                report.reflection(),
                report.nextRevisit(),
                informed == null
                        ? null
                        : new Report.Informed(informed.what(), Masking.name(informed.who()), informed.at()),
                report.mediaWaiver(),
                report.publicityConsent(),
                report.graduate(),
                report.loan());
    }

    /** The place of a visit is an address, of a video an application, of a call a number. */
    private static @Nullable String place(@Nullable String place, Mode mode) {
        if (place == null) {
            return null;
        }
        return switch (mode) {
            case ONSITE -> Masking.address(place);
            case PHONE -> numbers(place);
            case VIDEO -> place;
        };
    }

    /** A call's place may say more than the number. */
    private static String numbers(String place) {
        return NUMBER.matcher(place).replaceAll(number -> String.valueOf(Masking.phone(number.group())));
    }

    private static Report.Visited visited(Report.Visited visited) {
        return new Report.Visited(Masking.name(visited.name()), visited.relation(), Masking.phone(visited.phone()));
    }
}
