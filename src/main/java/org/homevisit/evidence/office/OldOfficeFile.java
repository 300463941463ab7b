package org.homevisit.evidence.office;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** A doc or xls told by the streams in the directory of its OLE container, whose entries lie at multiples of 128 bytes. */
public final class OldOfficeFile {

    private static final int ENTRY = 128;
    private static final int STREAM = 2;
    private static final Map<String, String> TYPES = Map.of(
            "WordDocument", "application/msword",
            "Workbook", "application/vnd.ms-excel",
            "Book", "application/vnd.ms-excel");

    private OldOfficeFile() {}

    /** Its media type; empty where it is neither. */
    public static Optional<String> mediaType(Path path) throws IOException {
        var entry = new byte[ENTRY];
        try (var file = new DataInputStream(new java.io.BufferedInputStream(Files.newInputStream(path), 1 << 16))) {
            while (true) {
                file.readFully(entry);
                var type = TYPES.get(nameOf(entry));
                if (type != null && entry[66] == STREAM) {
                    return Optional.of(type);
                }
            }
        } catch (EOFException end) {
            return Optional.empty();
        }
    }

    /** UTF-16 with a zero at its end, its length in bytes at place 64. */
    private static String nameOf(byte[] entry) {
        var length = entry[64] & 0xFF | (entry[65] & 0xFF) << 8;
        return length < 4 || length > 64 ? "" : new String(Arrays.copyOf(entry, length - 2), StandardCharsets.UTF_16LE);
    }
}
