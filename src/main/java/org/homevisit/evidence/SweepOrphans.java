package org.homevisit.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes contents that no row names: a transaction that failed after its file was stored leaves one. Also what a crash
 * left in the scratch folder, and scaled pictures after a month.
 */
@Component
class SweepOrphans {

    private static final Duration ORPHAN = Duration.ofDays(1);
    private static final Duration SCALED = Duration.ofDays(30);
    private static final int BATCH = 500;

    private final MediaStore store;
    private final EvidenceRows rows;
    private final ScratchFolder scratch;
    private final ScaledFolder scaled;
    private final Clock clock;

    SweepOrphans(MediaStore store, EvidenceRows rows, ScratchFolder scratch, ScaledFolder scaled, Clock clock) {
        this.store = store;
        this.rows = rows;
        this.scratch = scratch;
        this.scaled = scaled;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    public void sweep() throws IOException {
        var now = clock.instant();
        sweepStore(now.minus(ORPHAN));
        sweepFolder(scratch.path(), now.minus(ORPHAN));
        sweepFolder(scaled.path(), now.minus(SCALED));
    }

    private void sweepStore(Instant before) throws IOException {
        var old = new ArrayList<String>();
        store.eachOlderThan(before, old::add);
        for (var from = 0; from < old.size(); from += BATCH) {
            var some = old.subList(from, Math.min(from + BATCH, old.size()));
            remove(some, before);
        }
    }

    private void remove(List<String> contents, Instant before) throws IOException {
        var named = rows.named(contents);
        for (var sha256 : contents) {
            if (!named.contains(sha256)) {
                store.removeOlderThan(before, sha256);
            }
        }
    }

    private static void sweepFolder(Path folder, Instant before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.find(
                folder,
                2,
                (path, facts) -> facts.isRegularFile()
                        && facts.lastModifiedTime().toInstant().isBefore(before))) {
            for (var file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
