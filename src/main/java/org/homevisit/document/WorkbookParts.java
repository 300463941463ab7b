package org.homevisit.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The parts of an .xlsx that hold the first sheet's texts. Everything else in the zip is left alone. */
final class WorkbookParts implements AutoCloseable {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final ZipFile zip;
    private final InflateGuard guard;
    private String sheet = "";
    private SharedTexts texts = SharedTexts.NONE;
    private CellFormats formats = CellFormats.NONE;

    private WorkbookParts(ZipFile zip, InflateGuard guard) {
        this.zip = zip;
        this.guard = guard;
    }

    static WorkbookParts open(Path file) {
        try {
            refuseOtherKinds(file);
            var parts = new WorkbookParts(new ZipFile(file.toFile()), new InflateGuard(Files.size(file)));
            try {
                parts.locate();
                return parts;
            } catch (RuntimeException refused) {
                parts.close();
                throw refused;
            }
        } catch (IOException broken) {
            throw SheetFault.rule("document.sheet.broken");
        }
    }

    /** From the first row on. */
    SheetCells cells() {
        return new SheetCells(part(sheet), texts, formats);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void refuseOtherKinds(Path file) throws IOException {
        var start = new byte[4];
        try (var in = Files.newInputStream(file)) {
            in.readNBytes(start, 0, start.length);
        }
        if (Arrays.equals(start, OLE)) {
            throw SheetFault.rule(isEncrypted(file) ? "document.sheet.encrypted" : "document.sheet.oldFormat");
        }
        if (!Arrays.equals(start, ZIP)) {
            throw SheetFault.rule("document.sheet.notWorkbook");
        }
    }

    /** A workbook with a password to open is an OLE file around the encrypted zip. */
    private static boolean isEncrypted(Path file) {
        try (var ole = new POIFSFileSystem(file.toFile(), true)) {
            return ole.getRoot().hasEntry("EncryptedPackage");
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    private void locate() {
        guard.check(zip);
        var workbook = relations("").get("officeDocument");
        if (workbook == null || zip.getEntry(workbook) == null || workbook.endsWith(".bin")) {
            throw SheetFault.rule("document.sheet.notWorkbook");
        }
        var relations = relations(workbook);
        var settings = WorkbookSettings.read(part(workbook));
        var first = relations.get(settings.firstSheet());
        if (first == null || zip.getEntry(first) == null) {
            throw SheetFault.rule("document.sheet.noSheet");
        }
        sheet = first;
        var shared = relations.get("sharedStrings");
        if (shared != null && zip.getEntry(shared) != null) {
            texts = SharedTexts.read(part(shared));
        }
        var styles = relations.get("styles");
        if (styles != null && zip.getEntry(styles) != null) {
            formats = CellFormats.read(part(styles), settings.since1904());
        }
    }

    /** Targets by id, and by the last word of their type where only one is of interest. */
    private Map<String, String> relations(String source) {
        var folder = source.substring(0, source.lastIndexOf('/') + 1);
        var name = folder + "_rels/" + source.substring(folder.length()) + ".rels";
        var targets = new HashMap<String, String>();
        if (zip.getEntry(name) == null) {
            return targets;
        }
        try (var xml = part(name)) {
            while (xml.nextElement()) {
                if (xml.isStart("Relationship")) {
                    var target = resolve(folder, xml.attribute("Target"));
                    targets.put(xml.attribute("Id"), target);
                    var type = xml.attribute("Type");
                    targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
                }
            }
        }
        return targets;
    }

    private static String resolve(String folder, String target) {
        try {
            var path = URI.create("/" + folder).resolve(target).getPath();
            return path == null ? "" : path.substring(1);
        } catch (IllegalArgumentException | IndexOutOfBoundsException odd) {
            return "";
        }
    }

    private PartXml part(String name) {
        try {
            var entry = zip.getEntry(name);
            var in = entry == null ? null : zip.getInputStream(entry);
            if (in == null) {
                throw SheetFault.rule("document.sheet.broken");
            }
            return new PartXml(guard.watch(in));
        } catch (IOException broken) {
            throw SheetFault.rule("document.sheet.broken");
        }
    }
}
