package org.homevisit.evidence.office;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A PDF's two ends: its header and its end mark; where the table of objects begins many writers say wrongly. */
public final class PdfFile {

    public static final String MEDIA_TYPE = "application/pdf";

    private static final Pattern HEADER = Pattern.compile("^%PDF-[12]\\.\\d");
    private static final Pattern END = Pattern.compile("%%EOF\\s*$");
    private static final int TAIL = 2048;

    private PdfFile() {}

    public static boolean isWhole(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            if (!HEADER.matcher(text(file, 0, 16)).find()) {
                return false;
            }
            var tail = text(file, Math.max(0, file.length() - TAIL), TAIL).replaceAll("\0+$", "");
            return END.matcher(tail).find();
        }
    }

    private static String text(RandomAccessFile file, long from, int most) throws IOException {
        var bytes = new byte[(int) Math.max(0, Math.min(most, file.length() - from))];
        file.seek(from);
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
