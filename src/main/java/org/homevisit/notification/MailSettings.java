package org.homevisit.notification;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices leave by e-mail.
 *
 * @param from the sender's address; without it nothing is sent
 * @param attempts how often one notice is tried before it has failed for good
 * @param firstRetry the pause after the first failure; each further one is four times as long
 */
@ConfigurationProperties("homevisit.mail")
record MailSettings(
        @Nullable String from,
        @DefaultValue("6") int attempts,
        @DefaultValue("PT1M") Duration firstRetry) {

    /** A minute, four minutes, a quarter of an hour, an hour, four hours. */
    Duration pauseAfter(int attempts) {
        return firstRetry.multipliedBy(1L << Math.min(2 * (attempts - 1), 20));
    }
}
