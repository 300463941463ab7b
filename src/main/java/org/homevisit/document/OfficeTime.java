package org.homevisit.document;

import java.time.Instant;
import java.util.Date;

/** The one moment that files carry as their making, whenever they are made. */
final class OfficeTime {

    static final Instant INSTANT = Instant.parse("2000-01-01T00:00:00Z");
    static final Date DATE = Date.from(INSTANT);

    private OfficeTime() {}
}
