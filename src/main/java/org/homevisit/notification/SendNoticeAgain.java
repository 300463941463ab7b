package org.homevisit.notification;

import java.util.UUID;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a notice back to be sent, from its first attempt; without a mail server it is listed. */
@Service
public class SendNoticeAgain {

    private final NoticeRows rows;
    private final Mail mail;
    private final ObjectProvider<FailureReport> reports;

    SendNoticeAgain(NoticeRows rows, Mail mail, ObjectProvider<FailureReport> reports) {
        this.rows = rows;
        this.mail = mail;
        this.reports = reports;
    }

    @Transactional
    public PostedNotice send(UUID id, Actor by) {
        if (!by.is(Group.CENTRE)) {
            throw Refusal.notAllowed();
        }
        var notice = rows.lock(id).orElseThrow(Refusal::notFound);
        if (mail.isConfigured()) {
            rows.tried(id, Channel.EMAIL, NoticeState.PENDING, 0, rows.now(), null);
        } else {
            rows.tried(id, Channel.LIST, NoticeState.LISTED, notice.attempts(), rows.now(), null);
        }
        reports.ifAvailable(report -> report.resolved(id));
        return rows.find(id).orElseThrow(Refusal::notFound);
    }
}
