package org.homevisit.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The changes of every plan; written under the lock of their college. */
@Component
class PlanChangeTable {

    private final JdbcClient jdbc;

    PlanChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order they were asked for. */
    List<PlanChange> of(CollegeKey key) {
        return jdbc.sql("select * from plan_change where campaign = ? and college = ? order by change_no")
                .params(key.campaign(), key.college())
                .query((rs, index) -> change(rs))
                .list();
    }

    List<PlanChange> applied(CollegeKey key) {
        return inState(key, ChangeState.APPROVED);
    }

    List<PlanChange> open(CollegeKey key) {
        return inState(key, ChangeState.REQUESTED);
    }

    Optional<PlanChange> find(UUID id) {
        return jdbc.sql("select * from plan_change where id = ?")
                .param(id)
                .query((rs, index) -> change(rs))
                .optional();
    }

    void insert(PlanChange change) {
        jdbc.sql("""
                        insert into plan_change (id, campaign, college, change_no, kind, state, student_number,
                            added_student, row_before, row_after, reason, requested_by, requested_name, requested_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(change.id())
                .param(change.key().campaign())
                .param(change.key().college())
                .param(change.number())
                .param(change.kind().name())
                .param(change.state().name())
                .param(change.student())
                .param(change.added())
                .param(json(change.before()))
                .param(json(change.after()))
                .param(change.reason())
                .param(change.requestedBy())
                .param(change.requestedName())
                .param(change.requestedAt())
                .update();
    }

    /** False when it was decided or withdrawn meanwhile. */
    boolean close(PlanChange change, ChangeState as, Actor by, OffsetDateTime at, @Nullable String remarks) {
        return jdbc.sql(
                                "update plan_change set state = ?, decided_by = ?, decided_name = ?, decided_at = ?, remarks = ?"
                                        + " where id = ? and state = ?")
                        .param(as.name())
                        .param(by.account())
                        .param(by.name())
                        .param(at)
                        .param(remarks)
                        .param(change.id())
                        .param(ChangeState.REQUESTED.name())
                        .update()
                == 1;
    }

    private List<PlanChange> inState(CollegeKey key, ChangeState state) {
        return jdbc.sql("select * from plan_change where campaign = ? and college = ? and state = ? order by change_no")
                .params(key.campaign(), key.college(), state.name())
                .query((rs, index) -> change(rs))
                .list();
    }

    private static @Nullable String json(@Nullable PlanRow row) {
        return row == null ? null : RowText.write(row);
    }

    private static PlanChange change(ResultSet rs) throws SQLException {
        return new PlanChange(
                rs.getObject("id", UUID.class),
                new CollegeKey(rs.getString("campaign"), rs.getString("college")),
                rs.getInt("change_no"),
                ChangeKind.valueOf(rs.getString("kind")),
                ChangeState.valueOf(rs.getString("state")),
                rs.getString("student_number"),
                rs.getString("added_student"),
                RowText.row(rs.getString("row_before")),
                RowText.row(rs.getString("row_after")),
                rs.getString("reason"),
                rs.getString("requested_by"),
                rs.getString("requested_name"),
                Objects.requireNonNull(PlanRowTable.moment(rs, "requested_at")),
                rs.getString("decided_by"),
                rs.getString("decided_name"),
                PlanRowTable.moment(rs, "decided_at"),
                rs.getString("remarks"));
    }
}
