package org.homevisit.plan;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments as forms and sheets show them, in the school's zone. */
final class ChineseTime {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private ChineseTime() {}

    static String minute(OffsetDateTime at) {
        return at.atZoneSameInstant(ZoneId.systemDefault()).format(MINUTE);
    }
}
