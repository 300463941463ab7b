package org.homevisit.notification;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The school's mail server, where there is one. */
@Component
class Mail {

    private final ObjectProvider<JavaMailSender> server;
    private final MailSettings settings;

    Mail(ObjectProvider<JavaMailSender> server, MailSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    boolean isConfigured() {
        return settings.from() != null && !settings.from().isBlank() && server.getIfAvailable() != null;
    }

    void send(String address, PostedNotice notice) throws MessagingException {
        var sender = server.getObject();
        var message = sender.createMimeMessage();
        var letter = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        letter.setFrom(Objects.requireNonNull(settings.from()));
        letter.setTo(address);
        letter.setSubject(notice.subject());
        letter.setText(notice.body() == null ? notice.subject() : notice.body());
        sender.send(message);
    }
}
