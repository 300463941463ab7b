package org.homevisit.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.homevisit.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The races of engine.md §7.1 on the college's row. */
@JdbcTest
@Tag("database")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({CollegeCampaigns.class, AllColleges.class, CollegeWaitsForItsVisitsTests.Time.class})
class CollegeWaitsForItsVisitsTests {

    private static final CollegeKey CS = new CollegeKey("2022-winter", "CS");

    @Autowired
    CollegeCampaigns colleges;

    @Autowired
    AllColleges allColleges;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aCollege() {
        var at = OffsetDateTime.parse("2100-01-12T12:00+08:00");
        allColleges.add(List.of(new CollegeCampaign(
                CS,
                "信息工程学院",
                CollegeState.REVIEWING_PLAN,
                1,
                800,
                new Deadlines(at, at.plusDays(30), at.plusDays(50)),
                0,
                null,
                null,
                null,
                false,
                false,
                false)));
    }

    @AfterEach
    void clear() {
        jdbc.sql("delete from college_campaign").update();
    }

    @Test
    void sixteenVisitorsAtOnceCountToZeroExactlyOnce() {
        visitsRun(64);

        var lasts = together(16, number -> () -> {
            var last = 0;
            for (var visit = 0; visit < 4; visit++) {
                last += Boolean.TRUE.equals(transaction.execute(status -> {
                            colleges.lock(CS);
                            return colleges.visitEnded(CS);
                        }))
                        ? 1
                        : 0;
            }
            return last;
        });

        assertThat(lasts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
        assertThat(colleges.get(CS))
                .returns(0, CollegeCampaign::openVisits)
                .returns(CollegeState.SUMMARISING, CollegeCampaign::state);
    }

    @Test
    void aVisitAddedWhileTheLastOneEndsIsCountedOrRefused() {
        for (var race = 0; race < 20; race++) {
            visitsRun(1);

            var outcomes = together(
                    2,
                    number -> () -> transaction.execute(status -> {
                        if (number == 0) {
                            return colleges.visitEnded(CS) ? 1 : 0;
                        }
                        try {
                            colleges.visitAdded(CS);
                            return 1;
                        } catch (Refusal refused) {
                            return 0;
                        }
                    }));

            var college = colleges.get(CS);
            assertThat(outcomes).as("went on, or has one more").containsAnyOf(1).containsAnyOf(0);
            assertThat(college.state())
                    .isEqualTo(outcomes.get(0) == 1 ? CollegeState.SUMMARISING : CollegeState.VISITING);
            assertThat(college.openVisits()).isEqualTo(outcomes.get(1));
        }
    }

    @Test
    void withoutAnyVisitTheCollegeDoesNotWait() {
        colleges.visitsStarted(CS, 0);

        assertThat(waits()).isFalse();
        assertThat(colleges.get(CS).state()).isEqualTo(CollegeState.SUMMARISING);
    }

    @Test
    void visitsThatEndBeforeTheProcessWaitsLetItPass() {
        colleges.visitsStarted(CS, 1);

        assertThat(colleges.visitEnded(CS)).isFalse();
        assertThat(waits()).isFalse();
    }

    @Test
    void aWithdrawnCollegeIsNotCounted() {
        visitsRun(1);
        colleges.move(colleges.get(CS), CollegeState.WITHDRAWN);

        assertThat(colleges.visitEnded(CS)).isFalse();
        assertThat(colleges.get(CS))
                .returns(1, CollegeCampaign::openVisits)
                .returns(CollegeState.WITHDRAWN, CollegeCampaign::state);
        assertThatThrownBy(() -> colleges.visitAdded(CS)).isInstanceOf(Refusal.class);
    }

    @Test
    void whoComesSecondIsToldThatTheCollegeHasMovedOn() {
        var seen = colleges.get(CS);
        colleges.sendBack(seen, CollegeState.PLANNING);

        assertThatThrownBy(() -> colleges.move(seen, CollegeState.VISITING)).isInstanceOf(Refusal.class);
        assertThat(colleges.get(CS)).returns(2, CollegeCampaign::round);
    }

    private void visitsRun(int visits) {
        colleges.visitsStarted(CS, visits);
        assertThat(waits()).isTrue();
    }

    private boolean waits() {
        return Boolean.TRUE.equals(transaction.execute(status -> colleges.awaitsVisits(CS)));
    }

    private static List<Integer> together(int people, java.util.function.IntFunction<Callable<Integer>> action) {
        var start = new CyclicBarrier(people);
        var pool = Executors.newFixedThreadPool(people);
        try {
            var running = new ArrayList<java.util.concurrent.Future<Integer>>();
            for (var number = 0; number < people; number++) {
                var own = action.apply(number);
                running.add(pool.submit(() -> {
                    start.await();
                    return own.call();
                }));
            }
            var results = new ArrayList<Integer>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
            throw new AssertionError(failed);
        } finally {
            pool.shutdownNow();
        }
    }

    @TestConfiguration
    static class Time {
        @Bean
        Clock clock() {
            return Clock.systemDefaultZone();
        }
    }
}
