package org.homevisit.visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The visits with their reports. */
@Component
public class Reports {

    private static final String SELECT = "select " + VisitRow.COLUMNS + ", v.report, v.version from visit v ";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Reports(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Throws 404. */
    public VisitReport get(UUID visitId) {
        return one("where v.id = :id", visitId);
    }

    /** In plan order, cancelled and withdrawn visits among them. */
    public List<VisitReport> of(CollegeKey key) {
        return jdbc.sql(SELECT + "where v.campaign = :campaign and v.college = :college order by v.sequence_number")
                .param("campaign", key.campaign())
                .param("college", key.college())
                .query(this::read)
                .list();
    }

    /** Of every campaign, oldest first. */
    public List<VisitReport> ofStudent(String studentNumber) {
        return jdbc.sql(SELECT + "where v.student_number = :student order by v.planned_date, v.id")
                .param("student", studentNumber)
                .query(this::read)
                .list();
    }

    /** Locks the visit's row until the end of the transaction; throws 404. */
    VisitReport lock(UUID visitId) {
        return one("where v.id = :id for update", visitId);
    }

    /** One version more. */
    void save(UUID visitId, Report report, EvidenceRules.Owed owed) {
        jdbc.sql("""
                        update visit set report = :report, version = version + 1, photos_owed = :photos,
                            media_owed = :media, call_record = :callRecord
                        where id = :id""")
                .param("report", write(report))
                .param("photos", owed.photos())
                .param("media", owed.media())
                .param("callRecord", owed.callRecord())
                .param("id", visitId)
                .update();
    }

    private VisitReport one(String where, UUID visitId) {
        return jdbc.sql(SELECT + where)
                .param("id", visitId)
                .query(this::read)
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    private VisitReport read(ResultSet row, int index) throws SQLException {
        return new VisitReport(VisitRow.read(row, index), parse(row.getString("report")), row.getInt("version"));
    }

    private Report parse(@Nullable String text) {
        try {
            return text == null ? Report.EMPTY : json.readValue(text, Report.class);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String write(Report report) {
        try {
            return json.writeValueAsString(report);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
