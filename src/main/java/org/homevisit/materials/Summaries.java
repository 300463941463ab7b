package org.homevisit.materials;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.homevisit.campaign.CollegeKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The summaries of the colleges; one that was never saved is empty at version 0. */
@Component
class Summaries {

    private static final TypeReference<List<Summary.Post>> POSTS = new TypeReference<>() {};
    private static final TypeReference<List<Summary.StudentCase>> CASES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Summaries(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Versioned<Summary> of(CollegeKey key) {
        return jdbc.sql("select * from college_summary where campaign = ? and college = ?")
                .params(key.campaign(), key.college())
                .query(this::read)
                .optional()
                .orElse(new Versioned<>(Summary.EMPTY, 0));
    }

    /** Writes over the version given; the college's lock is held. */
    Versioned<Summary> save(CollegeKey key, Summary summary, int version) {
        var sql = version == 0
                ? "insert into college_summary (overview, problems, solutions, posts, cases, version, campaign, college)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)"
                : "update college_summary set overview = ?, problems = ?, solutions = ?, posts = ?, cases = ?, version = ?"
                        + " where campaign = ? and college = ?";
        jdbc.sql(sql)
                .params(
                        summary.overview(),
                        summary.problems(),
                        summary.solutions(),
                        write(summary.posts()),
                        write(summary.cases()),
                        version + 1,
                        key.campaign(),
                        key.college())
                .update();
        return new Versioned<>(summary, version + 1);
    }

    private Versioned<Summary> read(ResultSet row, int number) throws SQLException {
        try {
            var summary = new Summary(
                    row.getString("overview"),
                    row.getString("problems"),
                    row.getString("solutions"),
                    json.readValue(row.getString("posts"), POSTS),
                    json.readValue(row.getString("cases"), CASES));
            return new Versioned<>(summary, row.getInt("version"));
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
