package org.homevisit.engine;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** How a moment reads in a notice. */
final class Words {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Words() {}

    static String time(OffsetDateTime moment) {
        return TIME.format(moment.atZoneSameInstant(ZoneId.systemDefault()));
    }
}
