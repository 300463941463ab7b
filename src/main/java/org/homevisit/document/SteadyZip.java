package org.homevisit.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes an Office file's zip again with one time for all entries, so that the same content is the same bytes. */
final class SteadyZip {

    /** A local time, because a zip entry's time has no zone; not before 1980, where the format begins. */
    static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private SteadyZip() {}

    static void copy(byte[] office, OutputStream out) {
        try (var in = new ZipInputStream(new ByteArrayInputStream(office))) {
            var zip = new ZipOutputStream(out);
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var steady = new ZipEntry(entry.getName());
                steady.setTimeLocal(TIME);
                zip.putNextEntry(steady);
                in.transferTo(zip);
                zip.closeEntry();
            }
            zip.finish();
            out.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
