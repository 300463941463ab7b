package org.homevisit.organisation;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the whole school has once. */
@Component
class SchoolSettings {

    /** Which school the database holds; never changes once written. */
    enum Kind {
        /** Made up, every password known. */
        SAMPLE,
        OWN
    }

    private static final String KIND = "kind";

    private final JdbcClient jdbc;

    SchoolSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty while the database holds no school. */
    Optional<Kind> kind() {
        return jdbc.sql("select content from school_setting where name = ?")
                .param(KIND)
                .query(String.class)
                .optional()
                .map(Kind::valueOf);
    }

    /** Throws DuplicateKeyException when another node came first; waits for it to commit. */
    void founded(Kind kind) {
        jdbc.sql("insert into school_setting (name, content) values (?, ?)")
                .params(KIND, kind.name())
                .update();
    }

    /** One roster change at a time: two imports of the same students would block each other half way. */
    void lockRoster() {
        jdbc.sql("select name from school_setting where name = 'roster' for update")
                .query(String.class)
                .single();
    }
}
