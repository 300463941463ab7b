package org.homevisit.notification.web;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.homevisit.notification.Channel;
import org.homevisit.notification.NoticeState;
import org.homevisit.notification.PostedNotice;
import org.homevisit.notification.ReadNotices;
import org.homevisit.notification.SendNoticeAgain;
import org.homevisit.organisation.Actor;
import org.homevisit.shared.Page;
import org.homevisit.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The outbox over REST. */
@RestController
@RequestMapping("/api/notices")
class NoticeController {

    private final ReadNotices read;
    private final SendNoticeAgain sendAgain;

    NoticeController(ReadNotices read, SendNoticeAgain sendAgain) {
        this.read = read;
        this.sendAgain = sendAgain;
    }

    @GetMapping
    Page<NoticeView> find(
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String about,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            Actor actor) {
        return read.find(ReadNotices.Filter.of(to, state, about), PageRequest.of(page, size), actor)
                .map(NoticeView::of);
    }

    @PostMapping("/{id}/send")
    NoticeView send(@PathVariable UUID id, Actor actor) {
        return NoticeView.of(sendAgain.send(id, actor));
    }

    /** A notice on the wire. */
    record NoticeView(
            UUID id,
            String to,
            Channel channel,
            String subject,
            String about,
            @Nullable String body,
            NoticeState state,
            int attempts,
            OffsetDateTime createdAt,
            @Nullable String lastError) {

        static NoticeView of(PostedNotice notice) {
            return new NoticeView(
                    notice.id(),
                    notice.to(),
                    notice.channel(),
                    notice.subject(),
                    notice.about(),
                    notice.body(),
                    notice.state(),
                    notice.attempts(),
                    notice.createdAt(),
                    notice.lastError());
        }
    }
}
