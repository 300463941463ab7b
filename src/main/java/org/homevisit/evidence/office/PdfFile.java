package org.homevisit.evidence.office;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A PDF's two ends: its header, and the trailer that says where its table of objects begins. */
public final class PdfFile {

    public static final String MEDIA_TYPE = "application/pdf";

    private static final Pattern HEADER = Pattern.compile("^%PDF-[12]\\.\\d");
    private static final Pattern TRAILER = Pattern.compile("startxref\\s+(\\d{1,12})\\s+%%EOF\\s*$");
    private static final Pattern TABLE = Pattern.compile("^\\s*(xref|\\d+\\s+\\d+\\s+obj)");
    private static final int TAIL = 2048;

    private PdfFile() {}

    public static boolean isWhole(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            if (!HEADER.matcher(text(file, 0, 16)).find()) {
                return false;
            }
            var tail = text(file, Math.max(0, file.length() - TAIL), TAIL).replaceAll("\0+$", "");
            var trailer = TRAILER.matcher(tail);
            return trailer.find()
                    && TABLE.matcher(text(file, Long.parseLong(trailer.group(1)), 64))
                            .find();
        }
    }

    private static String text(RandomAccessFile file, long from, int most) throws IOException {
        var bytes = new byte[(int) Math.max(0, Math.min(most, file.length() - from))];
        file.seek(from);
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
