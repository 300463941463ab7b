package org.homevisit.notification;

import jakarta.mail.MessagingException;
import java.util.Optional;
import org.homevisit.organisation.Account;
import org.homevisit.organisation.Accounts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends the next notice that is due. Its row stays locked meanwhile, and other nodes pass over it. */
@Service
class SendNextNotice {

    private static final int LONGEST_ERROR = 500;

    private final NoticeRows rows;
    private final Mail mail;
    private final MailSettings settings;
    private final Accounts accounts;
    private final ObjectProvider<FailureReport> reports;

    SendNextNotice(
            NoticeRows rows,
            Mail mail,
            MailSettings settings,
            Accounts accounts,
            ObjectProvider<FailureReport> reports) {
        this.rows = rows;
        this.mail = mail;
        this.settings = settings;
        this.accounts = accounts;
        this.reports = reports;
    }

    /** False when none is due. */
    @Transactional
    public boolean send() {
        var next = rows.lockNextDue();
        next.ifPresent(notice -> address(notice).ifPresentOrElse(address -> send(notice, address), () -> list(notice)));
        return next.isPresent();
    }

    private Optional<String> address(PostedNotice notice) {
        return accounts.find(notice.to())
                .filter(Account::active)
                .map(Account::email)
                .filter(address -> !address.isBlank());
    }

    private void send(PostedNotice notice, String address) {
        refusedBecause(notice, address)
                .ifPresentOrElse(
                        error -> failed(notice, error),
                        () -> rows.tried(
                                notice.id(), Channel.EMAIL, NoticeState.SENT, notice.attempts() + 1, rows.now(), null));
    }

    /** Whatever goes wrong is a failed attempt: a notice that cannot be sent must not hold up those behind it. */
    private Optional<String> refusedBecause(PostedNotice notice, String address) {
        try {
            mail.send(address, notice);
            return Optional.empty();
        } catch (MessagingException | RuntimeException failed) {
            return Optional.of(String.valueOf(failed.getMessage()));
        }
    }

    private void failed(PostedNotice notice, String message) {
        var attempts = notice.attempts() + 1;
        var isLast = attempts >= settings.attempts();
        var error = message.length() > LONGEST_ERROR ? message.substring(0, LONGEST_ERROR) : message;
        rows.tried(
                notice.id(),
                Channel.EMAIL,
                isLast ? NoticeState.FAILED : NoticeState.PENDING,
                attempts,
                rows.now().plus(settings.pauseAfter(attempts)),
                error);
        if (isLast) {
            reports.ifAvailable(report -> report.failed(notice.id(), notice.about(), error));
        }
    }

    /** Nobody to write to: it stays in the list of notices. */
    private void list(PostedNotice notice) {
        rows.tried(notice.id(), Channel.LIST, NoticeState.LISTED, notice.attempts(), rows.now(), null);
    }
}
