package org.homevisit.journey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import org.homevisit.evidence.AddEvidence;
import org.homevisit.evidence.Owner;
import org.homevisit.evidence.Upload;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A package of 1 GB beside a file of 1 GB from the same server. Goal: at least 0.6 of its speed. */
@Tag("bench")
@Import(PackageBench.StaticFile.class)
class PackageBench extends HttpJourney {

    private static final Logger LOG = LoggerFactory.getLogger(PackageBench.class);
    private static final Path FOLDER = Path.of("target", "bench");
    private static final int RECORDINGS = 10;
    private static final int SIZE = 100 << 20;
    private static final int ROUNDS = 3;

    @TestConfiguration(proxyBeanMethods = false)
    static class StaticFile implements WebMvcConfigurer {
        @Override
        public void addResourceHandlers(ResourceHandlerRegistry registry) {
            registry.addResourceHandler("/bench/**")
                    .addResourceLocations(FOLDER.toAbsolutePath().toUri().toString());
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private AddEvidence addEvidence;

    @Test
    void packageBesideAStaticFile() throws Exception {
        Files.createDirectories(FOLDER);
        var file = FOLDER.resolve("static.bin");
        var college = school.opens("bench-package", "ART", Map.of());
        college.visitsRun(college.phoneRows(RECORDINGS));
        try (var all = Files.newOutputStream(file)) {
            for (var visit : list(college.visits())) {
                var id = visit.get("id").asText();
                var seed = id.hashCode();
                addEvidence.toReport(
                        new Owner("visit", id),
                        new Upload("录音.wav", () -> recording(seed)),
                        visit.get("visitors").get(0).asText());
                recording(seed).transferTo(all);
            }
        }
        var packages = new Medians();
        var files = new Medians();
        var bytes = new long[2];
        download(college.path() + "/package.zip");
        download("/bench/static.bin");
        for (var round = 0; round < ROUNDS; round++) {
            packages.time(() -> bytes[0] = download(college.path() + "/package.zip"));
            files.time(() -> bytes[1] = download("/bench/static.bin"));
        }
        Files.delete(file);
        var packed = bytes[0] / packages.median() / 1000;
        var plain = bytes[1] / files.median() / 1000;
        LOG.info(
                "package of {} MB: {} MB/s, static file of {} MB: {} MB/s, ratio {}",
                bytes[0] >> 20,
                packed,
                bytes[1] >> 20,
                plain,
                packed / plain);
    }

    private long download(String path) {
        var credentials = Base64.getEncoder()
                .encodeToString(("centre:" + SampleSchool.PASSWORD).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Basic " + credentials)
                .build();
        try (var body = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofInputStream())
                .body()) {
            var buffer = new byte[1 << 16];
            var total = 0L;
            for (var read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                total += read;
            }
            if (total < 1_000_000_000) {
                throw new AssertionError(path + " has only " + total + " bytes");
            }
            return total;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Noise as WAV, another for each seed. */
    private static InputStream recording(int seed) {
        var head = ByteBuffer.allocate(44).order(ByteOrder.LITTLE_ENDIAN);
        head.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + SIZE);
        head.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        head.putShort((short) 1).putShort((short) 1).putInt(44_100).putInt(88_200);
        head.putShort((short) 2).putShort((short) 16);
        head.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(SIZE);
        var noise = new byte[1 << 20];
        new Random(seed).nextBytes(noise);
        return new SequenceInputStream(new ByteArrayInputStream(head.array()), new Repeated(noise, SIZE));
    }

    private static final class Repeated extends InputStream {

        private final byte[] block;
        private long left;

        private Repeated(byte[] block, long size) {
            this.block = block;
            this.left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? block[(int) (left % block.length)] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            var count = (int) Math.min(Math.min(length, block.length), left);
            System.arraycopy(block, 0, into, offset, count);
            left -= count;
            return count;
        }
    }
}
