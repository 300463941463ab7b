package org.homevisit.notification;

import java.util.List;
import org.homevisit.organisation.Actor;
import org.homevisit.organisation.Group;
import org.homevisit.shared.Fault;
import org.homevisit.shared.Page;
import org.homevisit.shared.PageRequest;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The centre reads the outbox, newest first. */
@Service
public class ReadNotices {

    private final NoticeRows rows;

    ReadNotices(NoticeRows rows) {
        this.rows = rows;
    }

    public Page<PostedNotice> find(Filter filter, PageRequest page, Actor by) {
        if (!by.is(Group.CENTRE)) {
            throw Refusal.notAllowed();
        }
        return rows.find(filter, page);
    }

    /** Absent parts hold everything; <code>about</code> also matches what lies below it (a campaign's colleges and visits). */
    public record Filter(
            @Nullable String to,
            @Nullable NoticeState state,
            @Nullable String about) {

        public static Filter of(@Nullable String to, @Nullable String state, @Nullable String about) {
            return new Filter(to, state == null ? null : state(state), about);
        }

        private static NoticeState state(String name) {
            for (var state : NoticeState.values()) {
                if (state.name().equals(name)) {
                    return state;
                }
            }
            throw Refusal.unreadable(List.of(Fault.of("state", name, "notification.state")));
        }
    }
}
