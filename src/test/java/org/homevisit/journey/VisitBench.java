package org.homevisit.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.homevisit.TestDatabase;
import org.homevisit.campaign.CollegeKey;
import org.homevisit.organisation.Accounts;
import org.homevisit.organisation.Actor;
import org.homevisit.plan.DecidePlan;
import org.homevisit.plan.PlanStep;
import org.homevisit.visit.CheckReport;
import org.homevisit.visit.SubmitReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What our layer costs beside the engine, and what a visit costs beside many others. */
@Tag("bench")
class VisitBench extends HttpJourney {

    private static final Logger LOG = LoggerFactory.getLogger(VisitBench.class);
    private static final int VISITS = 100;
    private static final int ROUNDS = 5;
    private static final int THREADS = 2;

    @Autowired
    private DecidePlan decidePlan;

    @Autowired
    private SubmitReport submitReport;

    @Autowired
    private CheckReport checkReport;

    @Autowired
    private Accounts accounts;

    /** Approval starts the visits, two threads hand in and accept; the bare engine does the same steps. Goal: at least 0.5. */
    @Test
    void wholeVisitsAgainstTheBareEngine() {
        var address = TestDatabase.chosen()
                .create("bare" + UUID.randomUUID().toString().replace("-", ""));
        try (var database = new HikariDataSource()) {
            database.setJdbcUrl(address.url());
            database.setUsername(address.user());
            database.setMaximumPoolSize(24);
            try (var bare = new BareEngine(database)) {
                var ours = new Medians();
                var bares = new Medians();
                wholeVisits("bench-warm-1", new Medians());
                wholeVisits(bare, "bench-warm-1", new Medians());
                wholeVisits("bench-warm-2", new Medians());
                wholeVisits(bare, "bench-warm-2", new Medians());
                for (var round = 0; round < ROUNDS; round++) {
                    wholeVisits("bench-" + round, ours);
                    wholeVisits(bare, "bench-" + round, bares);
                }
                LOG.info(
                        "whole visits a second: ours {}, bare engine {}, ratio {}",
                        VISITS * 1000 / ours.median(),
                        VISITS * 1000 / bares.median(),
                        bares.median() / ours.median());
            }
        }
    }

    /** The median with four hundred visits open by the one with ten. Goal: at most 1.2. */
    @Test
    void checkingBesideManyVisits() {
        var many = handedIn("bench-many", 400, 60);
        var few = new Medians();
        var crowd = new Medians();
        checks("bench-few-warm", handedIn("bench-few-warm", 60, 60), new Medians());
        var next = 0;
        for (var round = 0; round < 6; round++) {
            checks("bench-few-" + round, handedIn("bench-few-" + round, 14, 10), few);
            checks("bench-many", many.subList(next, next + 10), crowd);
            next += 10;
        }
        LOG.info(
                "CheckReport: {} ms with 400 visits open, {} ms with 10, ratio {}",
                crowd.median(),
                few.median(),
                crowd.median() / few.median());
    }

    private List<JsonNode> handedIn(String campaign, int visits, int handedIn) {
        var college = school.opens(campaign, "ART", Map.of());
        college.visitsRun(college.phoneRows(visits));
        var first = list(college.visits()).subList(0, handedIn);
        first.forEach(visit -> writes(college, visit));
        first.forEach(visit -> submitReport.submit(
                id(visit), actor(visit.get("visitors").get(0).asText())));
        return first;
    }

    private void checks(String campaign, List<JsonNode> visits, Medians time) {
        var leader = actor("art-leader");
        visits.forEach(visit -> time.time(() -> checkReport.check(id(visit), true, null, leader)));
    }

    private void wholeVisits(String campaign, Medians time) {
        var college = school.opens(campaign, "ART", Map.of());
        college.savesFew(college.phoneRows(VISITS));
        college.handsInPlan();
        college.leader().approve("UserTask_SignPlan", college.key()).expect(204);
        college.sealKeeper().approve("UserTask_SealPlan", college.key()).expect(204);
        var centre = actor("centre");
        var start = System.nanoTime();
        decidePlan.decide(CollegeKey.parse(college.key()), PlanStep.REVIEW, true, null, centre);
        var starting = (System.nanoTime() - start) / 1e6;
        var visits = list(college.visits());
        visits.forEach(visit -> writes(college, visit));
        var leader = actor("art-leader");
        var visitors = visits.stream()
                .map(visit -> visit.get("visitors").get(0).asText())
                .distinct()
                .collect(Collectors.toMap(account -> account, this::actor));
        time.add(
                starting,
                () -> byThreads(visits, visit -> {
                    submitReport.submit(
                            id(visit), visitors.get(visit.get("visitors").get(0).asText()));
                    checkReport.check(id(visit), true, null, leader);
                }));
    }

    private static void wholeVisits(BareEngine bare, String campaign, Medians time) {
        var keys = new ArrayList<String>();
        for (var number = 0; number < VISITS; number++) {
            keys.add(campaign + "/ART/" + number);
        }
        time.time(() -> {
            bare.together(() -> bare.startAll(
                            "HomeVisit",
                            keys.stream().collect(Collectors.toMap(key -> key, key -> bare.visit(campaign, "ART")))))
                    .run();
            byThreads(keys, key -> {
                bare.complete("UserTask_ConductVisit", key, Map.of("revisitPlanned", false))
                        .run();
                bare.decide("UserTask_CheckReport", key, true).run();
            });
        });
    }

    private static <T> void byThreads(List<T> all, Consumer<T> action) {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var calls = all.stream()
                    .<Callable<Void>>map(each -> () -> {
                        action.accept(each);
                        return null;
                    })
                    .toList();
            for (var done : threads.invokeAll(calls)) {
                done.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static void writes(SampleSchool.College college, JsonNode visit) {
        college.visitorOf(visit)
                .put("/api/visits/" + visit.get("id").asText() + "/report", SampleSchool.College.report("PHONE"))
                .expect(200);
    }

    private Actor actor(String account) {
        return accounts.find(account).orElseThrow().toActor();
    }

    private static UUID id(JsonNode visit) {
        return UUID.fromString(visit.get("id").asText());
    }
}
