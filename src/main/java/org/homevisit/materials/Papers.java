package org.homevisit.materials;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homevisit.campaign.CollegeKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The papers of the colleges. */
@Component
class Papers {

    private final JdbcClient jdbc;

    Papers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In order of arrival. */
    List<PaperReceipt> of(CollegeKey key) {
        return jdbc.sql("select * from paper_receipt where campaign = ? and college = ? order by recorded_at, id")
                .params(key.campaign(), key.college())
                .query((row, number) -> new PaperReceipt(
                        row.getObject("id", UUID.class),
                        PaperItem.valueOf(row.getString("item")),
                        row.getDate("received_on").toLocalDate(),
                        row.getString("note"),
                        row.getString("recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class)
                                .atZoneSameInstant(ZoneId.systemDefault())
                                .toOffsetDateTime()))
                .list();
    }

    void add(CollegeKey key, PaperReceipt receipt) {
        jdbc.sql("insert into paper_receipt (id, campaign, college, item, received_on, note, recorded_by, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        receipt.id(),
                        key.campaign(),
                        key.college(),
                        receipt.item().name(),
                        receipt.receivedOn(),
                        receipt.note(),
                        receipt.recordedBy(),
                        receipt.recordedAt())
                .update();
    }

    Set<PaperItem> missing(CollegeKey key) {
        var missing = EnumSet.allOf(PaperItem.class);
        of(key).forEach(receipt -> missing.remove(receipt.item()));
        return missing;
    }
}
