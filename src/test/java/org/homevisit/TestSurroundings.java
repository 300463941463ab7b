package org.homevisit;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Gives each test context a database and a data folder of its own. The database is H2 in memory, or PostgreSQL with
 * <code>-Dhomevisit.test.database=postgresql</code>, by which the build runs the tests tagged <code>database</code> once
 * more.
 */
public class TestSurroundings implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var name = "t" + UUID.randomUUID().toString().replace("-", "");
        var database = TestDatabase.chosen().create(name);
        environment
                .getPropertySources()
                .addAfter(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new MapPropertySource(
                                "test surroundings",
                                Map.of(
                                        "spring.datasource.url", database.url(),
                                        "spring.datasource.username", database.user(),
                                        "spring.datasource.password", "",
                                        "spring.test.database.replace", "none",
                                        // many contexts stay open, and their connections with them
                                        "spring.datasource.hikari.minimum-idle", "1",
                                        "spring.datasource.hikari.idle-timeout", "10000",
                                        "homevisit.data",
                                                Path.of("target", "test-data", name)
                                                        .toString(),
                                        "camunda.bpm.job-execution.enabled", "false",
                                        "server.port", "0",
                                        "server.tomcat.basedir",
                                                Path.of("target", "test-data", name + "-tomcat")
                                                        .toString())));
    }
}
