package org.homevisit.campaign;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** How the campaign keeps and writes moments. */
final class Moments {

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日HH:mm");

    private Moments() {}

    /** In the school's time zone, to the second. */
    static OffsetDateTime kept(OffsetDateTime given) {
        return given.atZoneSameInstant(ZoneId.systemDefault())
                .toOffsetDateTime()
                .truncatedTo(ChronoUnit.SECONDS);
    }

    static String text(OffsetDateTime moment) {
        return CHINESE.format(moment.atZoneSameInstant(ZoneId.systemDefault()));
    }
}
