package org.homevisit.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.homevisit.shared.Ids;
import org.homevisit.shared.Page;
import org.homevisit.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outbox's table. */
@Component
class NoticeRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Mail mail;
    private final Clock clock;

    NoticeRows(JdbcClient jdbc, JdbcTemplate batches, Mail mail, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.mail = mail;
        this.clock = clock;
    }

    void insert(Collection<Notice> notices) {
        var now = now();
        var channel = mail.isConfigured() ? Channel.EMAIL : Channel.LIST;
        var state = mail.isConfigured() ? NoticeState.PENDING : NoticeState.LISTED;
        batches.batchUpdate(
                """
                insert into notice (id, to_account, channel, subject, about, body, state, attempts, next_attempt_at,
                    created_at)
                values (?, ?, ?, ?, ?, ?, ?, 0, ?, ?)""",
                notices.stream()
                        .map(notice -> new Object[] {
                            Ids.next(),
                            notice.to(),
                            channel.name(),
                            notice.subject(),
                            notice.about(),
                            notice.body(),
                            state.name(),
                            now,
                            now
                        })
                        .toList());
    }

    /** The oldest notice that is due and that no other node is sending; locked until the end of the transaction. */
    Optional<PostedNotice> lockNextDue() {
        return jdbc.sql("""
                        select * from notice where state = 'PENDING' and next_attempt_at <= ?
                        order by next_attempt_at, id limit 1 for update skip locked""").param(now()).query(NoticeRows::notice).optional();
    }

    Optional<PostedNotice> lock(UUID id) {
        return jdbc.sql("select * from notice where id = ? for update")
                .param(id)
                .query(NoticeRows::notice)
                .optional();
    }

    Optional<PostedNotice> find(UUID id) {
        return jdbc.sql("select * from notice where id = ?")
                .param(id)
                .query(NoticeRows::notice)
                .optional();
    }

    Page<PostedNotice> find(ReadNotices.Filter filter, PageRequest page) {
        var conditions = new StringBuilder(" where 1 = 1");
        var parameters = new HashMap<String, Object>();
        if (filter.to() != null) {
            conditions.append(" and to_account = :to");
            parameters.put("to", filter.to());
        }
        if (filter.state() != null) {
            conditions.append(" and state = :state");
            parameters.put("state", filter.state().name());
        }
        if (filter.about() != null) {
            conditions.append(" and (about = :about or substring(about from 1 for :length) = :below)");
            parameters.put("about", filter.about());
            parameters.put("below", filter.about() + "/");
            parameters.put("length", filter.about().length() + 1);
        }
        var total = jdbc.sql("select count(*) from notice" + conditions)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("size", page.size());
        parameters.put("offset", page.offset());
        var content = jdbc.sql("select * from notice" + conditions
                        + " order by created_at desc, id desc limit :size offset :offset")
                .params(parameters)
                .query(NoticeRows::notice)
                .list();
        return new Page<>(content, total);
    }

    void tried(UUID id, Channel channel, NoticeState state, int attempts, OffsetDateTime next, @Nullable String error) {
        jdbc.sql("""
                        update notice set channel = ?, state = ?, attempts = ?, next_attempt_at = ?, last_error = ?
                        where id = ?""")
                .params(channel.name(), state.name(), attempts, next, error, id)
                .update();
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    static PostedNotice notice(ResultSet row, int number) throws SQLException {
        return new PostedNotice(
                row.getObject("id", UUID.class),
                row.getString("to_account"),
                Channel.valueOf(row.getString("channel")),
                row.getString("subject"),
                row.getString("about"),
                row.getString("body"),
                NoticeState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("created_at", OffsetDateTime.class)
                        .atZoneSameInstant(ZoneId.systemDefault())
                        .toOffsetDateTime(),
                row.getString("last_error"));
    }
}
