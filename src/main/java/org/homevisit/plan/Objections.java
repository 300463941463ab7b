package org.homevisit.plan;

import java.util.List;
import java.util.Objects;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The objections of school leaders, oldest first. */
@Component
public class Objections {

    private final JdbcClient jdbc;

    Objections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Objection> of(CollegeKey key) {
        return jdbc.sql("select student_number, account, account_name, made_at, remarks from plan_objection"
                        + " where campaign = ? and college = ? order by made_at, id")
                .params(key.campaign(), key.college())
                .query((rs, index) -> new Objection(
                        rs.getString("student_number"),
                        rs.getString("account"),
                        rs.getString("account_name"),
                        Objects.requireNonNull(PlanRowTable.moment(rs, "made_at")),
                        rs.getString("remarks")))
                .list();
    }

    void add(CollegeKey key, Objection objection) {
        jdbc.sql("insert into plan_objection (id, campaign, college, student_number, account, account_name, made_at,"
                        + " remarks) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        key.campaign(),
                        key.college(),
                        objection.studentNumber(),
                        objection.account(),
                        objection.who(),
                        objection.at(),
                        objection.remarks())
                .update();
    }
}
