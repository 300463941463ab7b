package org.homevisit.evidence.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A docx, xlsx or pptx told by the parts in its ZIP: no macros, and no more unpacked than an office program can bear. */
public final class OfficeFile {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, String> TYPES = Map.of(
            "word/document.xml", OFFICE + "wordprocessingml.document",
            "xl/workbook.xml", OFFICE + "spreadsheetml.sheet",
            "ppt/presentation.xml", OFFICE + "presentationml.presentation");
    private static final int MOST_PARTS = 10_000;
    private static final long MOST_UNPACKED = 1L << 30;

    private OfficeFile() {}

    /** Its media type; empty where it is another ZIP, a damaged one, one with macros or a bomb. */
    public static Optional<String> mediaType(Path path) throws IOException {
        try (var zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_PARTS || zip.getEntry("[Content_Types].xml") == null || !isHarmless(zip)) {
                return Optional.empty();
            }
            return TYPES.entrySet().stream()
                    .filter(type -> isWhole(zip, zip.getEntry(type.getKey())))
                    .map(Map.Entry::getValue)
                    .findFirst();
        } catch (ZipException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static boolean isHarmless(ZipFile zip) {
        var unpacked = zip.stream().mapToLong(ZipEntry::getSize).sum();
        return unpacked <= MOST_UNPACKED && zip.stream().map(ZipEntry::getName).noneMatch(OfficeFile::isMacroOrOutside);
    }

    private static boolean isMacroOrOutside(String part) {
        return part.endsWith("vbaProject.bin") || part.startsWith("/") || part.contains("../");
    }

    private static boolean isWhole(ZipFile zip, @Nullable ZipEntry part) {
        if (part == null) {
            return false;
        }
        try (var content = zip.getInputStream(part)) {
            return content.read() >= 0;
        } catch (IOException damaged) {
            return false;
        }
    }
}
