package org.homevisit.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.homevisit.evidence.MediaStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import software.amazon.awssdk.services.s3.S3Client;

/** Against a server of its own process, as the settings of the environment would name it. */
class S3MediaStoreTests {

    private static final String CONTENT = "0123456789";
    private static final String SHA256 = "84d89877f0d4041efb6bf91a16f0248f2fd573e6af05c19f96bedb9f882f7882";

    private static Process server;
    private static int port;

    @TempDir
    Path folder;

    @BeforeAll
    static void startServer() throws IOException {
        var jar = Path.of("target", "s3mock", "s3mock.jar");
        assumeTrue(Files.exists(jar), "s3mock was not copied");
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx200m",
                        "-jar",
                        jar.toString(),
                        "--server.port=0",
                        "--com.adobe.testing.s3mock.httpPort=" + port)
                .redirectErrorStream(true)
                .start();
        var output = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        var line = output.readLine();
        while (line != null && !line.contains("Started S3Mock")) {
            line = output.readLine();
        }
    }

    @AfterAll
    static void stopServer() {
        if (server != null) {
            server.destroy();
        }
    }

    @Test
    void keepsContentsLikeTheFolder() {
        new ApplicationContextRunner()
                .withUserConfiguration(Settings.class)
                .withPropertyValues(
                        "homevisit.media.store=s3",
                        "homevisit.s3.endpoint=http://localhost:" + port,
                        "homevisit.s3.access-key=any",
                        "homevisit.s3.secret-key=any")
                .run(context -> {
                    context.getBean(S3Client.class).createBucket(request -> request.bucket("homevisit"));
                    tell(context.getBean(MediaStore.class));
                });
    }

    private void tell(MediaStore store) throws IOException {
        assertThat(store.exists(SHA256)).isFalse();
        assertThatThrownBy(() -> store.open(SHA256)).isInstanceOf(IOException.class);

        var file = Files.writeString(folder.resolve("upload"), CONTENT);
        store.put(file, SHA256);
        store.put(file, SHA256);

        assertThat(store.exists(SHA256)).isTrue();
        assertThat(store.open(SHA256)).hasContent(CONTENT);
        assertThat(store.openFrom(SHA256, 4)).hasContent("456789");

        var tomorrow = Instant.now().plus(Duration.ofDays(1));
        var told = new ArrayList<String>();
        store.eachOlderThan(tomorrow, told::add);
        assertThat(told).containsExactly(SHA256);
        store.removeOlderThan(Instant.now().minus(Duration.ofDays(1)), SHA256);
        assertThat(store.exists(SHA256)).as("too young").isTrue();
        store.removeOlderThan(tomorrow, SHA256);
        assertThat(store.exists(SHA256)).isFalse();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(S3Settings.class)
    @Import(MediaStoreConfiguration.class)
    static class Settings {
        @Bean
        Clock clock() {
            return Clock.systemDefaultZone();
        }
    }
}
