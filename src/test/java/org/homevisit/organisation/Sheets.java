package org.homevisit.organisation;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks with one sheet of inline strings, as a program of the school's might write them. */
final class Sheets {

    private static final Map<String, String> PARTS = Map.of(
            "[Content_Types].xml", """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/xl/workbook.xml" ContentType=\
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType=\
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""", "_rels/.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Target="xl/workbook.xml" Type=\
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>""", "xl/_rels/workbook.xml.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Target="worksheets/sheet1.xml" Type=\
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/></Relationships>""", "xl/workbook.xml", """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r=\
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>\
            <sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>""");

    private Sheets() {}

    /** Rows as text, cells divided by bars; the first holds the heads. */
    static InputStream of(String... rows) {
        var bytes = new ByteArrayOutputStream();
        write(Arrays.stream(rows).map(row -> List.of(row.split("\\|", -1))), bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    static void write(Stream<List<String>> rows, OutputStream out) {
        try (var zip = new ZipOutputStream(out)) {
            for (var part : PARTS.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var sheet = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            writeRows(rows, sheet);
            sheet.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void writeRows(Stream<List<String>> rows, Writer sheet) throws IOException {
        sheet.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (var row : (Iterable<List<String>>) rows::iterator) {
            sheet.write("<row>");
            for (var cell : row) {
                sheet.write("<c t=\"inlineStr\"><is><t>"
                        + cell.replace("&", "&amp;").replace("<", "&lt;") + "</t></is></c>");
            }
            sheet.write("</row>");
        }
        sheet.write("</sheetData></worksheet>");
    }
}
