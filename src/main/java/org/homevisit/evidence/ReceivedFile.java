package org.homevisit.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that passed its checks and waits in the scratch folder for its row; closing removes what was not stored. */
public final class ReceivedFile implements AutoCloseable {

    private final String name;
    private final FileFacts facts;
    private final Path path;
    private final String sha256;
    private final long size;

    ReceivedFile(String name, FileFacts facts, Path path, String sha256, long size) {
        this.name = name;
        this.facts = facts;
        this.path = path;
        this.sha256 = sha256;
        this.size = size;
    }

    public String name() {
        return name;
    }

    public EvidenceKind kind() {
        return facts.kind();
    }

    FileFacts facts() {
        return facts;
    }

    Path path() {
        return path;
    }

    String sha256() {
        return sha256;
    }

    long size() {
        return size;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
