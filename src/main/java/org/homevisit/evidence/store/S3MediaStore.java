package org.homevisit.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.homevisit.evidence.MediaStore;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Contents as objects <code>ab/cd/abcd…</code> of one bucket. */
class S3MediaStore implements MediaStore {

    /** Half of what the sweep waits: an object younger than this is not uploaded a second time. */
    private static final Duration FRESH = Duration.ofHours(12);

    private final S3Client client;
    private final String bucket;
    private final Clock clock;

    S3MediaStore(S3Client client, String bucket, Clock clock) {
        this.client = client;
        this.bucket = bucket;
        this.clock = clock;
    }

    @Override
    public void put(Path file, String sha256) throws IOException {
        if (!isThere(sha256, clock.instant().minus(FRESH))) {
            asking(() ->
                    client.putObject(request -> request.bucket(bucket).key(keyOf(sha256)), RequestBody.fromFile(file)));
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return asking(() -> client.getObject(request -> request.bucket(bucket).key(keyOf(sha256))));
    }

    @Override
    public InputStream openFrom(String sha256, long offset) throws IOException {
        return offset == 0
                ? open(sha256)
                : asking(() -> client.getObject(
                        request -> request.bucket(bucket).key(keyOf(sha256)).range("bytes=" + offset + "-")));
    }

    @Override
    public boolean exists(String sha256) throws IOException {
        return isThere(sha256, Instant.EPOCH);
    }

    @Override
    public void eachOlderThan(Instant moment, Consumer<String> sha256) throws IOException {
        asking(() -> {
            client.listObjectsV2Paginator(request -> request.bucket(bucket)).contents().stream()
                    .filter(object -> object.lastModified().isBefore(moment))
                    .map(S3Object::key)
                    .filter(key -> key.matches("../../[0-9a-f]{64}"))
                    .forEach(key -> sha256.accept(key.substring(6)));
            return true;
        });
    }

    @Override
    public void removeOlderThan(Instant moment, String sha256) throws IOException {
        if (!isThere(sha256, moment)) {
            asking(() -> client.deleteObject(request -> request.bucket(bucket).key(keyOf(sha256))));
        }
    }

    private boolean isThere(String sha256, Instant since) throws IOException {
        return asking(() -> {
            try {
                return !client.headObject(request -> request.bucket(bucket).key(keyOf(sha256)))
                        .lastModified()
                        .isBefore(since);
            } catch (S3Exception refused) {
                if (refused.statusCode() == 404) {
                    return false;
                }
                throw refused;
            }
        });
    }

    private static <T> T asking(Supplier<T> question) throws IOException {
        try {
            return question.get();
        } catch (SdkException failed) {
            throw new IOException(failed.getMessage(), failed);
        }
    }

    private static String keyOf(String sha256) {
        return sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256;
    }
}
