package org.homevisit.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.homevisit.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Reads uploaded workbooks (.xlsx) row by row in little memory, however large they are: 100,000 rows of 18 columns in
 * seconds. What it cannot take it refuses with the field <code>file</code>.
 */
@Component
public class WorkbookReader {

    /** design.md §6: sheets ≤ 50 MB. */
    private static final long LARGEST_FILE = 50L << 20;

    /** The caller closes, which also deletes the temporary file; refuses what is no readable workbook. */
    public UploadedSheet open(InputStream upload) {
        return open(upload, List.of());
    }

    /** The same, and refuses a sheet that lacks one of these heads. */
    public UploadedSheet open(InputStream upload, Collection<String> required) {
        return open(upload, required, heads -> false);
    }

    /** A sheet or a form of ours, whose heads are the first row that these accept. */
    public UploadedSheet openForm(InputStream upload, Predicate<List<String>> heads) {
        return open(upload, List.of(), heads);
    }

    private UploadedSheet open(InputStream upload, Collection<String> required, Predicate<List<String>> formHeads) {
        var file = spool(upload);
        try {
            return UploadedSheet.of(file, required, formHeads);
        } catch (RuntimeException refused) {
            delete(file);
            throw refused;
        }
    }

    private static Path spool(InputStream upload) {
        Path file = null;
        try {
            file = Files.createTempFile("sheet-", ".xlsx");
            try (var out = Files.newOutputStream(file)) {
                copy(upload, out);
            }
            return file;
        } catch (IOException | RuntimeException failure) {
            if (file != null) {
                delete(file);
            }
            throw failure instanceof RuntimeException known ? known : new UncheckedIOException((IOException) failure);
        }
    }

    private static void copy(InputStream upload, OutputStream out) throws IOException {
        var buffer = new byte[1 << 16];
        long size = 0;
        for (var read = upload.read(buffer); read >= 0; read = upload.read(buffer)) {
            size += read;
            if (size > LARGEST_FILE) {
                throw SheetFault.of(Refusal.Kind.TOO_LARGE, "document.sheet.tooLarge", LARGEST_FILE >> 20);
            }
            out.write(buffer, 0, read);
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
