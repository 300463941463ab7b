package org.homevisit.organisation;

import java.util.List;
import java.util.Optional;
import org.homevisit.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The colleges of the school, by code. */
@Component
public class Colleges {

    private final JdbcClient jdbc;

    Colleges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<College> all() {
        return jdbc.sql("select code, name from college order by code")
                .query(College.class)
                .list();
    }

    public Optional<College> find(String code) {
        return jdbc.sql("select code, name from college where code = ?")
                .param(code)
                .query(College.class)
                .optional();
    }

    /** Throws 404 when unknown. */
    public College get(String code) {
        return find(code).orElseThrow(Refusal::notFound);
    }

    void add(College college) {
        jdbc.sql("insert into college (code, name) values (?, ?)")
                .params(college.code(), college.name())
                .update();
    }

    /** Whether there was such a college to rename. */
    boolean rename(College college) {
        return jdbc.sql("update college set name = ? where code = ?")
                        .params(college.name(), college.code())
                        .update()
                == 1;
    }
}
