package org.homevisit.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

/** Keeps contents under their SHA-256 (lower-case hex). What was put survives a crash before <code>put</code> returns. */
public interface MediaStore {

    /** Takes a checked file in; nothing happens to one that is there already, except that it counts as new to the sweep. */
    void put(Path file, String sha256) throws IOException;

    InputStream open(String sha256) throws IOException;

    /** From <code>offset</code> to the end. */
    InputStream openFrom(String sha256, long offset) throws IOException;

    boolean exists(String sha256) throws IOException;

    /** Tells every content put before that moment. */
    void eachOlderThan(Instant moment, Consumer<String> sha256) throws IOException;

    /** Removes it, unless it was put again since that moment. */
    void removeOlderThan(Instant moment, String sha256) throws IOException;
}
