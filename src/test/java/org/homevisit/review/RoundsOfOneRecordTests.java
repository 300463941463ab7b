package org.homevisit.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homevisit.organisation.Actor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@JdbcTest
@Tag("database")
@ImportAutoConfiguration(JacksonAutoConfiguration.class)
@Import({Trail.class, Snapshots.class, CanonicalJson.class, RoundsOfOneRecordTests.Time.class})
class RoundsOfOneRecordTests {

    private static final Subject COLLEGE = Subject.college("2022-winter/CS");
    private static final Actor COORDINATOR = new Actor("cs-coordinator", "王芳", Set.of(), "CS");

    @Autowired
    Trail trail;

    @Autowired
    Snapshots snapshots;

    @Test
    void trailKeepsItsOrderWithinOneMoment() {
        trail.record(COLLEGE, 1, "UserTask_FillPlan", COORDINATOR, null, null);
        trail.record(COLLEGE, 1, "UserTask_SignPlan", COORDINATOR, false, "安全预案太简略");
        trail.record(Subject.visit("v1"), 1, "UserTask_ConductVisit", COORDINATOR, null, null);

        assertThat(trail.of(COLLEGE))
                .extracting(TrailEntry::task, TrailEntry::approved, TrailEntry::remarks)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("UserTask_FillPlan", null, null),
                        org.assertj.core.groups.Tuple.tuple("UserTask_SignPlan", false, "安全预案太简略"));
        assertThat(trail.of(List.of(COLLEGE, Subject.visit("v1")))).hasSize(3);
        assertThat(trail.of(List.of())).isEmpty();
    }

    @Test
    void snapshotIsTheSameTextWhateverTheOrderOfItsKeys() {
        snapshots.store(COLLEGE, 1, COORDINATOR, Map.of("scheme", "甲", "safetyPlan", "乙"));
        snapshots.store(COLLEGE, 2, COORDINATOR, new Texts("甲", "乙"));

        var both = snapshots.of(COLLEGE);

        assertThat(both).extracting(Snapshot::round).containsExactly(1, 2);
        assertThat(both.get(0).json())
                .isEqualTo("{\"safetyPlan\":\"乙\",\"scheme\":\"甲\"}")
                .isEqualTo(both.get(1).json());
        assertThat(both.get(0).sha256())
                .isEqualTo(both.get(1).sha256())
                .isEqualTo("37d04a437d9e96b677ae0c28576d4c0cf96ee91a06c79dd2848141882bf11085");
    }

    @Test
    void differenceIsBetweenTheLastTwo() {
        snapshots.store(COLLEGE, 1, COORDINATOR, Map.of("scheme", "旧"));
        assertThat(snapshots.lastDifference(COLLEGE, "visits", "studentNumber", "name"))
                .isEmpty();

        snapshots.store(COLLEGE, 2, COORDINATOR, Map.of("scheme", "中"));
        snapshots.store(COLLEGE, 3, COORDINATOR, Map.of("scheme", "新"));

        assertThat(snapshots.lastDifference(COLLEGE, "visits", "studentNumber", "name"))
                .hasValueSatisfying(difference ->
                        assertThat(difference.fields()).containsExactly(new FieldChange("scheme", "中", "新")));
    }

    record Texts(String scheme, String safetyPlan) {}

    @TestConfiguration
    static class Time {
        @Bean
        java.time.Clock clock() {
            return java.time.Clock.fixed(
                    java.time.Instant.parse("2022-01-12T02:00:00Z"), java.time.ZoneId.systemDefault());
        }
    }
}
