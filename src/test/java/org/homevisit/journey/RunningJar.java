package org.homevisit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The jar of the build, started as an operator would, in a folder of its own. */
final class RunningJar implements AutoCloseable {

    private final Process process;
    private final int port;

    private RunningJar(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static RunningJar start(Path folder, Map<String, String> environment) throws IOException {
        var port = freePort();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-jar"));
        command.add(jar().toAbsolutePath().toString());
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("log.txt").toFile()));
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().putAll(environment);
        var running = new RunningJar(builder.start(), port);
        Awaitility.await("the jar answers")
                .atMost(Duration.ofSeconds(180))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> running.isUp(folder));
        return running;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** As <code>kill -9</code>: nothing is written any more. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private boolean isUp(Path folder) throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException("the jar ended:\n" + Files.readString(folder.resolve("log.txt")));
        }
        try {
            var connection = (HttpURLConnection)
                    URI.create(address() + "/actuator/health").toURL().openConnection();
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Path jar() throws IOException {
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("home-visit-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no jar in target: run mvn package"));
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
