package org.homevisit.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.homevisit.evidence.MediaStore;

/** Contents as files <code>ab/cd/abcd…</code> of one folder. */
class FileMediaStore implements MediaStore {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final Path scratch;
    private final Clock clock;

    /** The scratch folder lies on the same file system, so that a file moves in by one rename. */
    FileMediaStore(Path folder, Path scratch, Clock clock) {
        this.folder = folder;
        this.scratch = scratch;
        this.clock = clock;
    }

    @Override
    public void put(Path file, String sha256) throws IOException {
        var target = pathOf(sha256);
        if (!touch(target)) {
            touch(file);
            sync(file, StandardOpenOption.WRITE);
            makeFolder(target.getParent());
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        }
        // also where it was there already: who brought it may not have come to this line yet
        sync(target.getParent(), StandardOpenOption.READ);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return openFrom(sha256, 0);
    }

    @Override
    public InputStream openFrom(String sha256, long offset) throws IOException {
        var channel = FileChannel.open(pathOf(sha256), StandardOpenOption.READ);
        channel.position(offset);
        return Channels.newInputStream(channel);
    }

    @Override
    public boolean exists(String sha256) {
        return Files.exists(pathOf(sha256));
    }

    @Override
    public void eachOlderThan(Instant moment, Consumer<String> sha256) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.find(
                folder, 3, (path, facts) -> facts.isRegularFile() && isOlder(facts.lastModifiedTime(), moment))) {
            files.map(path -> path.getFileName().toString())
                    .filter(name -> SHA256.matcher(name).matches())
                    .forEach(sha256);
        }
    }

    /**
     * Taken aside first and looked at once more: an upload of the same bytes either refreshed the time before, then it
     * is put back, or finds nothing there and moves its own file in.
     */
    @Override
    public void removeOlderThan(Instant moment, String sha256) throws IOException {
        var aside = scratch.resolve(UUID.randomUUID() + ".swept");
        try {
            Files.createDirectories(scratch);
            Files.move(pathOf(sha256), aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException gone) {
            return;
        }
        if (isOlder(Files.getLastModifiedTime(aside), moment)) {
            Files.delete(aside);
        } else {
            Files.move(aside, pathOf(sha256), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static boolean isOlder(FileTime time, Instant moment) {
        return time.toInstant().isBefore(moment);
    }

    private boolean touch(Path target) throws IOException {
        try {
            Files.setLastModifiedTime(target, FileTime.from(clock.instant()));
            return true;
        } catch (NoSuchFileException absent) {
            return false;
        }
    }

    /** Each new folder is an entry of its parent, which is synced too: else the file could be lost with its folder. */
    private void makeFolder(Path wanted) throws IOException {
        if (Files.isDirectory(wanted)) {
            return;
        }
        makeFolder(wanted.getParent());
        try {
            Files.createDirectory(wanted);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            return;
        }
        sync(wanted.getParent(), StandardOpenOption.READ);
    }

    private static void sync(Path path, StandardOpenOption option) throws IOException {
        try (var channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    private Path pathOf(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}
