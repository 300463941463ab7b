package org.homevisit.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Where uploads lie until they are checked; on the file system of the store, so that one rename moves them in. */
record ScratchFolder(Path path) {

    /** What was copied. */
    record Copied(long size, String sha256) {}

    Path newFile() throws IOException {
        Files.createDirectories(path);
        return Files.createTempFile(path, "upload", ".part");
    }

    /** Past the limit it only counts on, so that the refusal can name the size. */
    static Copied copy(InputStream content, Path target, long limit) throws IOException {
        var digest = sha256();
        var buffer = new byte[1 << 16];
        var size = 0L;
        try (var file = Files.newOutputStream(target)) {
            for (var count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                size += count;
                if (size <= limit) {
                    digest.update(buffer, 0, count);
                    file.write(buffer, 0, count);
                }
            }
        }
        return new Copied(size, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
