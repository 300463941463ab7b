package org.homevisit.document;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;

/** The fonts' files: 10 MB each inside a jar, copied out once, when the first PDF is made. */
final class PdfFonts {

    private static final String FOLDER = "/fonts/ttf/NotoSansSC/NotoSansSC-";
    private static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_RADICAL = 0x2FDF;

    private @Nullable File regular;
    private @Nullable File bold;
    private @Nullable Map<Integer, Integer> charactersByRadical;

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

    /** Characters that share their glyph with a radical sign, by the sign. */
    synchronized Map<Integer, Integer> charactersByRadical() {
        if (charactersByRadical == null) {
            charactersByRadical = readRadicals(regular());
        }
        return charactersByRadical;
    }

    private static Map<Integer, Integer> readRadicals(File file) {
        try (var font = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
            var glyphs = font.getUnicodeCmapLookup();
            var found = new HashMap<Integer, Integer>();
            for (var sign = FIRST_RADICAL; sign <= LAST_RADICAL; sign++) {
                var codes = glyphs.getCharCodes(glyphs.getGlyphId(sign));
                if (codes != null) {
                    var radical = sign;
                    codes.stream()
                            .filter(code -> code > LAST_RADICAL)
                            .findFirst()
                            .ifPresent(code -> found.put(radical, code));
                }
            }
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
