package org.homevisit.notification;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** The one job that sends notices, on every node that has a mail server. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class NoticeSender {

    private static final int MOST_AT_ONCE = 200;

    private final SendNextNotice sendNext;
    private final Mail mail;

    NoticeSender(SendNextNotice sendNext, Mail mail) {
        this.sendNext = sendNext;
        this.mail = mail;
    }

    @Scheduled(
            fixedDelayString = "${homevisit.mail.interval:PT10S}",
            initialDelayString = "${homevisit.mail.interval:PT10S}")
    void sendWhatIsDue() {
        if (!mail.isConfigured()) {
            return;
        }
        var sent = 0;
        while (sent < MOST_AT_ONCE && sendNext.send()) {
            sent++;
        }
    }
}
