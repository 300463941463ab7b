package org.homevisit.document;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** The fonts' files: 10 MB each inside a jar, copied out once, when the first PDF is made. */
final class PdfFonts {

    private static final String FOLDER = "/fonts/ttf/NotoSansSC/NotoSansSC-";

    private @Nullable File regular;
    private @Nullable File bold;

    synchronized File regular() {
        if (regular == null || !regular.exists()) {
            regular = copy("Regular");
        }
        return regular;
    }

    synchronized File bold() {
        if (bold == null || !bold.exists()) {
            bold = copy("Bold");
        }
        return bold;
    }

    private static File copy(String weight) {
        try (var font = PdfFonts.class.getResourceAsStream(FOLDER + weight + ".ttf")) {
            if (font == null) {
                throw new IllegalStateException("no font " + weight);
            }
            var file = Files.createTempFile("noto-sans-sc-", ".ttf");
            file.toFile().deleteOnExit();
            Files.copy(font, file, StandardCopyOption.REPLACE_EXISTING);
            return file.toFile();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
