package org.homevisit.visit;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Moments as forms and papers show them. */
final class ChineseTime {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private ChineseTime() {}

    static String of(@Nullable OffsetDateTime time) {
        return time == null ? "" : MINUTES.format(time.atZoneSameInstant(ZoneId.systemDefault()));
    }
}
