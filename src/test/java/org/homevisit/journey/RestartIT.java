package org.homevisit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar of the build, killed while visits run, backed up and restored. */
class RestartIT {

    private static final Map<String, String> DEMO = Map.of("SPRING_PROFILES_ACTIVE", "demo");

    @Test
    void whatWasAnsweredIsThereAfterAKill(@TempDir Path folder) throws Exception {
        Map<String, String> acknowledged = new ConcurrentHashMap<>();
        Map<String, String> before;
        try (var jar = RunningJar.start(folder, DEMO)) {
            var college = visiting(jar);
            before = new TreeMap<>(people(jar));
            var enough = new CountDownLatch(12);
            var worker = Executors.newSingleThreadExecutor();
            worker.submit(() -> uploads(college, acknowledged, enough));
            assertThat(enough.await(120, TimeUnit.SECONDS)).isTrue();
            jar.kill();
            worker.shutdownNow();
        }

        try (var jar = RunningJar.start(folder, DEMO)) {
            var college = new SampleSchool(jar.address()).college("2022-winter", "ART");

            assertThat(people(jar)).isEqualTo(before);
            assertThat(college.state()).isEqualTo("VISITING");
            assertThat(college.visits())
                    .hasSize(5)
                    .allSatisfy(visit -> assertThat(
                                    college.visitorOf(visit).task("UserTask_ConductVisit", college.visitKey(visit)))
                            .isNotBlank());
            acknowledged.forEach((path, sha256) -> assertThat(
                            sha256(college.coordinator().get(path).expect(200).bytes()))
                    .isEqualTo(sha256));
            college.makesAllVisits();
            assertThat(college.state()).isEqualTo("SUMMARISING");
        }
    }

    @Test
    void aCopyOfTheDataFolderGoesOnElsewhere(@TempDir Path folder, @TempDir Path elsewhere) throws Exception {
        try (var jar = RunningJar.start(folder, DEMO)) {
            var college = visiting(jar);
            college.writesReport(college.visits().get(0), Map.of());
        }

        copy(folder.resolve("data"), elsewhere.resolve("data"));

        try (var jar = RunningJar.start(elsewhere, DEMO)) {
            var college = new SampleSchool(jar.address()).college("2022-winter", "ART");
            var visit = college.visits().get(0);
            college.handsInReport(visit);
            college.acceptsReport(visit);
            assertThat(college.visits().get(0).get("state").asText()).isEqualTo("ACCEPTED");
        }
    }

    @Test
    void withoutTheDemoProfileADemoDatabaseIsRefused(@TempDir Path folder) throws Exception {
        RunningJar.start(folder, DEMO).close();

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> RunningJar.start(
                                folder,
                                Map.of("HOMEVISIT_ADMIN_ACCOUNT", "root", "HOMEVISIT_ADMIN_PASSWORD", "a-long-secret"))
                        .close()))
                .hasMessageContaining("demo");
    }

    private static SampleSchool.College visiting(RunningJar jar) {
        var school = new SampleSchool(jar.address());
        school.centre()
                .post("/api/campaigns", SampleSchool.campaign("2022-winter", Map.of()))
                .expect(201);
        var college = school.college("2022-winter", "ART");
        college.savesPlan(college.rows(5));
        college.handsInPlan();
        college.planIsApproved();
        return college;
    }

    /** Photos without end; each that was answered is remembered with the hash of what was sent. */
    private static void uploads(SampleSchool.College college, Map<String, String> acknowledged, CountDownLatch enough) {
        for (var round = 0; round < 200; round++) {
            for (JsonNode visit : college.visits()) {
                var path = "/api/visits/" + visit.get("id").asText() + "/evidence";
                var photo = SampleFiles.photo(
                        round * 1000L + visit.get("id").asText().hashCode());
                var file = college.visitorOf(visit)
                        .upload(path, "照片.jpg", photo)
                        .expect(201)
                        .json();
                acknowledged.put(path + "/" + file.get("id").asText(), sha256(photo));
                enough.countDown();
            }
        }
    }

    private static Map<String, String> people(RunningJar jar) {
        var counts = new TreeMap<String, String>();
        for (var college : new String[] {"CS", "ME", "ART"}) {
            counts.put(
                    college,
                    new SampleSchool(jar.address())
                            .centre()
                            .get("/api/students?college=" + college + "&size=1")
                            .expect(200)
                            .json()
                            .get("totalElements")
                            .asText());
        }
        return counts;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        }
    }
}
