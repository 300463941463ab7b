package org.homevisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** No engine runs where these are tested, so the files are held against what the build and the application know. */
class DockerTests {

    private static final Path DOCKER = Path.of("docker");

    @Test
    void theImageRunsTheJarOfTheBuildWithoutRoot() throws IOException {
        var lines = Files.readAllLines(DOCKER.resolve("Dockerfile"));

        assertThat(lines).contains("USER homevisit", "ENTRYPOINT [\"java\", \"-jar\", \"home-visit.jar\"]");
        assertThat(lines.indexOf("USER homevisit"))
                .isGreaterThan(lines.indexOf("FROM eclipse-temurin:17-jre"))
                .isLessThan(lines.indexOf("ENTRYPOINT [\"java\", \"-jar\", \"home-visit.jar\"]"));
        assertThat(lines.stream().filter(line -> line.startsWith("COPY ") && !line.contains("--from")))
                .allSatisfy(line -> assertThat(Path.of(line.split(" ")[1])).exists());
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<artifactId>home-visit</artifactId>");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theComposedApplicationGetsOnlyExplainedSettings() throws IOException {
        Map<String, Object> compose;
        try (var file = Files.newInputStream(DOCKER.resolve("compose.yaml"))) {
            compose = new Yaml().load(file);
        }
        var services = (Map<String, Map<String, Object>>) compose.get("services");
        var environment = (Map<String, String>) services.get("application").get("environment");

        assertThat(services).containsOnlyKeys("database", "application");
        var explained = Files.readString(Path.of("README.md"));
        assertThat(environment.keySet()).allMatch(name -> explained.contains("`" + name + "`"));
        assertThat(environment.get("HOMEVISIT_DB_URL")).startsWith("jdbc:postgresql://database:5432/homevisit");
        assertThat((List<String>) services.get("application").get("ports"))
                .allSatisfy(port -> assertThat(port).startsWith("127.0.0.1:"));
        assertThat(environment.entrySet())
                .filteredOn(entry -> entry.getKey().contains("PASSWORD"))
                .allSatisfy(entry -> assertThat(entry.getValue()).startsWith("${"));
    }
}
