package org.homevisit.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homevisit.evidence.Samples.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@EvidenceSlice
class KeepingContentsTests {

    private static final Duration TWO_DAYS = Duration.ofDays(2);

    @Autowired
    AddEvidence add;

    @Autowired
    EvidenceFiles files;

    @Autowired
    MediaStore store;

    @Autowired
    SweepOrphans sweep;

    @Autowired
    PlatformTransactionManager transactions;

    @Value("${homevisit.data}")
    Path data;

    private final Owner visit = new Owner("visit", UUID.randomUUID().toString());

    @Test
    void contentLiesUnderItsHash() {
        var file = add.toReport(visit, upload("一.wav", Samples.wav(0.1)), "a").file();

        assertThat(pathOf(file.sha256())).exists();
        assertThat(data.resolve("media/.incoming")).isEmptyDirectory();
    }

    @Test
    void orphanGoesAfterADayAndNothingElse() throws IOException {
        var kept = add.toReport(visit, upload("一.wav", Samples.wav(0.2)), "a").file();
        var removed =
                add.toReport(visit, upload("二.wav", Samples.wav(0.3)), "a").file();
        files.remove(visit, removed.id());
        var orphan = new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return add.toReport(visit, upload("三.wav", Samples.wav(0.4)), "a").file();
        });
        var crashed = Files.createFile(data.resolve("media/.incoming/crashed.part"));
        age(pathOf(kept.sha256()));
        age(pathOf(removed.sha256()));
        age(crashed);

        sweep.sweep();
        assertThat(store.exists(orphan.sha256())).as("young").isTrue();

        age(pathOf(orphan.sha256()));
        sweep.sweep();
        assertThat(store.exists(orphan.sha256())).isFalse();
        assertThat(store.exists(kept.sha256())).isTrue();
        assertThat(store.exists(removed.sha256())).isTrue();
        assertThat(crashed).doesNotExist();
    }

    @Test
    void contentThatComesAgainIsYoungAgain() throws IOException {
        var file = add.toReport(visit, upload("一.wav", Samples.wav(0.5)), "a").file();
        age(pathOf(file.sha256()));
        var other = new Owner("visit", visit.id() + "b");

        add.toReport(other, upload("一.wav", Samples.wav(0.5)), "a");
        store.removeOlderThan(Instant.now().minus(Duration.ofDays(1)), file.sha256());

        assertThat(store.exists(file.sha256())).isTrue();
        assertThat(data.resolve("media/.incoming")).isEmptyDirectory();
    }

    private void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(TWO_DAYS)));
    }

    private Path pathOf(String sha256) {
        return data.resolve("media")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}
