package org.homevisit.organisation;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.homevisit.shared.Page;
import org.homevisit.shared.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The students of the school. */
@Component
public class Students {

    private static final String SELECT = "select " + StudentRows.COLUMNS + " from student";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Pinyin pinyin;

    Students(JdbcClient jdbc, JdbcTemplate batch, Pinyin pinyin) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.pinyin = pinyin;
    }

    public Optional<Student> find(String number) {
        return jdbc.sql(SELECT + " where student_number = ?")
                .param(number)
                .query(new StudentRows())
                .optional();
    }

    /** By student number; unknown ones are absent. */
    public Map<String, Student> findAll(Collection<String> numbers) {
        var found = new LinkedHashMap<String, Student>();
        for (var chunk : Chunks.of(new LinkedHashSet<>(numbers))) {
            jdbc.sql(SELECT + " where student_number in (:numbers)")
                    .param("numbers", chunk)
                    .query(new StudentRows())
                    .list()
                    .forEach(student -> found.put(student.number(), student));
        }
        return found;
    }

    /** Students CURRENT of each college: the head count at the start of a campaign. */
    public Map<String, Integer> countCurrentByCollege() {
        var counts = new HashMap<String, Integer>();
        jdbc.sql("select college, count(*) as students from student where status = 'CURRENT' group by college")
                .query(row -> {
                    counts.put(row.getString("college"), row.getInt("students"));
                });
        return counts;
    }

    /** Each grade and level with CURRENT students of a college, and how many. */
    public List<Cohort> currentCohorts(String college) {
        return jdbc.sql("""
                        select grade, study_level, count(*) as students from student
                        where status = 'CURRENT' and college = ? group by grade, study_level order by grade, study_level
                        """)
                .param(college)
                .query((row, index) -> new Cohort(
                        row.getInt("grade"), Level.valueOf(row.getString("study_level")), row.getInt("students")))
                .list();
    }

    Page<Student> search(StudentSearch search, PageRequest page) {
        var where = new StringBuilder(" where 1 = 1");
        var parameters = new HashMap<String, Object>();
        if (search.college() != null) {
            where.append(" and college = :college");
            parameters.put("college", search.college());
        }
        if (search.grade() != null) {
            where.append(" and grade = :grade");
            parameters.put("grade", search.grade());
        }
        if (search.status() != null) {
            where.append(" and status = :status");
            parameters.put("status", search.status().name());
        }
        if (search.text() != null && !search.text().isBlank()) {
            where.append("""
                     and (name like :within escape '!' or student_number like :within escape '!'
                     or name_pinyin like :start escape '!' or name_initials like :start escape '!')
                    """);
            var text = literally(search.text());
            parameters.put("within", "%" + text + "%");
            parameters.put("start", text.toLowerCase(Locale.ROOT).replace(" ", "") + "%");
        }
        var total = jdbc.sql("select count(*) from student" + where)
                .params(parameters)
                .query(Long.class)
                .single();
        var content = jdbc.sql(SELECT + where + " order by student_number limit :size offset :offset")
                .params(parameters)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(new StudentRows())
                .list();
        return new Page<>(content, total);
    }

    private static String literally(String text) {
        return text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    void leave(String number, String reason, String by, OffsetDateTime at) {
        jdbc.sql("""
                        update student set status = 'LEFT', left_reason = ?, left_by = ?, left_at = ?
                        where student_number = ?
                        """).params(reason, by, at, number).update();
    }

    void add(Collection<Student> students) {
        batch.batchUpdate(
                StudentRows.INSERT,
                students,
                Chunks.SIZE,
                (statement, student) -> StudentRows.write(statement, student, pinyin));
    }

    void change(Collection<Student> students) {
        batch.batchUpdate(
                StudentRows.UPDATE,
                students,
                Chunks.SIZE,
                (statement, student) -> StudentRows.write(statement, student, pinyin));
    }
}
