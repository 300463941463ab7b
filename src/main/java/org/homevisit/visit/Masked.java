package org.homevisit.visit;

import java.util.regex.Pattern;
import org.homevisit.plan.Mode;
import org.jspecify.annotations.Nullable;

/** A report for those who may read it but not learn where to find the family (domain §6). */
final class Masked {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d -]{5,}\\d");
    private static final Pattern COUNTY = Pattern.compile("^.*?[县区旗]|^.*?市");

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
                informed == null ? null : new Report.Informed(informed.what(), name(informed.who()), informed.at()),
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
            case ONSITE -> address(place);
            case PHONE -> phone(place);
            case VIDEO -> place;
        };
    }

    private static String address(String address) {
        var county = COUNTY.matcher(address);
        return county.find() ? county.group() + "***" : "***";
    }

    static @Nullable String phone(@Nullable String phone) {
        if (phone == null) {
            return null;
        }
        return NUMBER.matcher(phone).replaceAll(number -> {
            var text = number.group();
            var head = Math.min(3, text.length() - 4);
            return text.substring(0, head) + "****" + text.substring(text.length() - (text.length() > 8 ? 4 : 2));
        });
    }

    static @Nullable String name(@Nullable String name) {
        return name == null || name.isEmpty() ? name : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }

    private static Report.Visited visited(Report.Visited visited) {
        return new Report.Visited(name(visited.name()), visited.relation(), phone(visited.phone()));
    }
}
