package org.homevisit.visit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The visits of all campaigns, without their reports. */
@Component
public class Visits {

    private static final String SELECT = "select " + VisitRow.COLUMNS + " from visit v ";

    private final JdbcClient jdbc;

    Visits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Visit> find(UUID id) {
        return jdbc.sql(SELECT + "where v.id = :id")
                .param("id", id)
                .query(VisitRow::read)
                .optional();
    }

    /** Throws 404. */
    public Visit get(UUID id) {
        return find(id).orElseThrow(Refusal::notFound);
    }

    /** In plan order, cancelled and withdrawn ones among them. */
    public List<Visit> of(CollegeKey key) {
        return jdbc.sql(SELECT + "where v.campaign = :campaign and v.college = :college order by v.sequence_number")
                .param("campaign", key.campaign())
                .param("college", key.college())
                .query(VisitRow::read)
                .list();
    }

    /** Of every campaign, oldest first. */
    public List<Visit> ofStudent(String studentNumber) {
        return jdbc.sql(SELECT + "where v.student_number = :student order by v.planned_date, v.id")
                .param("student", studentNumber)
                .query(VisitRow::read)
                .list();
    }

    /** Those that name the person, newest first. */
    public List<Visit> ofPerson(String account) {
        return jdbc.sql(SELECT
                        + "join visit_person p on p.visit_id = v.id where p.account = :account order by v.id desc")
                .param("account", account)
                .query(VisitRow::read)
                .list();
    }

    /** The student's visit in a campaign that is not cancelled or withdrawn. */
    public Optional<Visit> current(CollegeKey key, String studentNumber) {
        return jdbc
                .sql(SELECT + """
                        where v.campaign = :campaign and v.college = :college and v.student_number = :student
                          and v.state not in ('CANCELLED', 'WITHDRAWN') order by v.sequence_number desc""")
                .param("campaign", key.campaign())
                .param("college", key.college())
                .param("student", studentNumber)
                .query(VisitRow::read)
                .list()
                .stream()
                .findFirst();
    }

    /** Visits not accepted yet; once the college is SUMMARISING these are the reopened ones. */
    public int openReopened(CollegeKey key) {
        return jdbc.sql("""
                        select count(*) from visit where campaign = :campaign and college = :college
                          and state in ('PLANNED', 'SUBMITTED', 'RETURNED')""")
                .param("campaign", key.campaign())
                .param("college", key.college())
                .query(Integer.class)
                .single();
    }

    /** Of the students, those whose report may still change. */
    List<Visit> editableOf(Collection<String> studentNumbers) {
        return studentNumbers.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where v.student_number in (:students) and v.state in ('PLANNED', 'RETURNED')")
                        .param("students", studentNumbers)
                        .query(VisitRow::read)
                        .list();
    }
}
