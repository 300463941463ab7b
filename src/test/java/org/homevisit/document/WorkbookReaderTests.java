package org.homevisit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.homevisit.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbookReaderTests {

    private final WorkbookReader reader = new WorkbookReader();
    private List<Path> before = List.of();

    @BeforeEach
    void rememberTemporaryFiles() {
        before = temporaryFiles();
    }

    @AfterEach
    void noTemporaryFileIsLeft() {
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    @Test
    void cellsAreReadAsPeopleSeeThem() {
        var sheet = workbook(tab -> {
            texts(tab, 0, "学号", " 姓名 ", "日期", "数", "", "标记");
            var row = tab.createRow(4);
            row.createCell(0).setCellValue(191102034d);
            row.createCell(1).setCellValue("　张三\u00A0");
            var date = row.createCell(2);
            date.setCellValue(LocalDate.of(2022, 1, 18));
            var style = tab.getWorkbook().createCellStyle();
            style.setDataFormat(tab.getWorkbook().createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            date.setCellStyle(style);
            row.createCell(3).setCellValue(0.1 + 0.2);
            row.createCell(4).setCellValue("没有列名");
            row.createCell(5).setCellFormula("1=1");
            tab.createRow(5).createCell(1).setCellValue("  ");
            texts(tab, 6, "0042", "李四", "2022/1/18", "1E3", "", "是");
            tab.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(read(sheet))
                .containsExactly(
                        new SheetRow(
                                5, Map.of("学号", "191102034", "姓名", "张三", "日期", "2022-01-18", "数", "0.3", "标记", "TRUE")),
                        new SheetRow(7, Map.of("学号", "0042", "姓名", "李四", "日期", "2022/1/18", "数", "1E3", "标记", "是")));
    }

    @Test
    void inlineAndRichTextsAreRead() {
        var sheet = raw(
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>姓名</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>数</t></is></c></row>"
                        + "<row><c t=\"inlineStr\"><is><r><t>张</t></r><r><t>三</t></r><rPh><t>zhang</t></rPh></is></c>"
                        + "<c><v>1.91102034E8</v></c></row>");

        assertThat(read(sheet)).containsExactly(new SheetRow(2, Map.of("姓名", "张三", "数", "191102034")));
    }

    @Test
    void aTemplateCanBeReadBack() {
        var template = SheetTemplate.of(
                "学生",
                TemplateColumn.of("学号", "学校统一编的学号", "191102034").must(),
                TemplateColumn.oneOf("学历层次", "培养层次", List.of("本科", "专科", "专升本")).must(),
                TemplateColumn.anyOf("关注类型", "可填多个，用、隔开", "经济困难、学业困难", List.of("经济困难", "学业困难")));

        var bytes = Bytes.of(out -> new WorkbookWriter().write(template, out));

        try (var sheet = reader.open(new ByteArrayInputStream(bytes), List.of("学号"))) {
            assertThat(sheet.heads()).containsExactly("学号", "学历层次", "关注类型");
            assertThat(sheet).isEmpty();
        }
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var first = workbook.getSheetAt(0);
            assertThat(first.getColumnStyle(0).getDataFormatString()).isEqualTo("@");
            assertThat(first.getDataValidations()).hasSize(2);
            assertThat(workbook.getSheetAt(1).getRow(2).getCell(3).getStringCellValue())
                    .isEqualTo("本科、专科、专升本");
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    static Stream<Arguments> unusable() throws Exception {
        return Stream.of(
                Arguments.of("document.sheet.notWorkbook", "学号,姓名\n".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("document.sheet.notWorkbook", new byte[0]),
                Arguments.of("document.sheet.notWorkbook", zip(Map.of("a.txt", "x"))),
                Arguments.of("document.sheet.oldFormat", Bytes.of(out -> {
                    try (var old = new HSSFWorkbook()) {
                        old.createSheet();
                        old.write(out);
                    }
                })),
                Arguments.of("document.sheet.encrypted", encrypted()),
                Arguments.of("document.sheet.broken", half(workbook(tab -> texts(tab, 0, "学号")))),
                Arguments.of("document.sheet.broken", raw("<row r=\"1\"><c r=\"A1\"><v>1</v>")),
                Arguments.of("document.sheet.noSheet", withoutSheet()),
                Arguments.of("document.sheet.noHeads", workbook(tab -> {})),
                Arguments.of("document.sheet.noHeads", workbook(tab -> texts(tab, 2, "学号"))),
                Arguments.of("document.sheet.headsMissing", workbook(tab -> texts(tab, 0, "姓名", "性别"))),
                Arguments.of("document.sheet.headTwice", workbook(tab -> texts(tab, 0, "学号", "学号"))),
                Arguments.of("document.sheet.bomb", bomb()),
                Arguments.of("document.sheet.bomb", entityBombBeside()));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void whatCannotBeTakenIsRefusedByName(String key, byte[] upload) {
        assertThatThrownBy(() -> {
                    try (var sheet = reader.open(new ByteArrayInputStream(upload), List.of("学号"))) {
                        sheet.forEach(row -> {});
                    }
                })
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE_VIOLATED);
                    assertThat(refusal.detail().key()).isEqualTo(key);
                    assertThat(refusal.faults())
                            .singleElement()
                            .satisfies(fault -> assertThat(fault.field()).isEqualTo("file"));
                });
    }

    @Test
    void entitiesAreNotExpanded() {
        var sheet = parts(
                "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                        + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>学号&a;&b;</t></is></c></row></sheetData></worksheet>");

        assertThatThrownBy(() -> read(sheet)).isInstanceOf(Refusal.class);
    }

    @Test
    void oneHundredThousandRowsTakeSecondsAndLittleMemory() throws IOException {
        var file = large(100_000, 18);
        var start = System.nanoTime();
        var count = 0;

        try (var in = Files.newInputStream(file);
                var sheet = reader.open(in)) {
            for (var row : sheet) {
                count += row.cells().size();
            }
        } finally {
            Files.delete(file);
        }

        assertThat(count).isEqualTo(1_800_000);
        assertThat((System.nanoTime() - start) / 1e9).as("seconds").isLessThan(60);
    }

    private List<SheetRow> read(byte[] upload) {
        var rows = new ArrayList<SheetRow>();
        try (var sheet = reader.open(new ByteArrayInputStream(upload))) {
            sheet.forEach(rows::add);
        }
        return rows;
    }

    private static byte[] workbook(Consumer<XSSFSheet> fill) {
        return Bytes.of(out -> {
            try (var workbook = new XSSFWorkbook()) {
                fill.accept(workbook.createSheet("表"));
                workbook.write(out);
            }
        });
    }

    private static void texts(XSSFSheet tab, int index, String... texts) {
        var row = tab.createRow(index);
        for (var column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }

    private static byte[] raw(String rows) {
        return parts("<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private static byte[] parts(String sheet) {
        return zip(Map.of(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns:r=\"x/relationships\"><sheets><sheet name=\"s\" r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"/xl/s.xml\"/></Relationships>",
                "xl/s.xml",
                sheet));
    }

    private static byte[] withoutSheet() {
        return zip(Map.of(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
                "xl/workbook.xml",
                "<workbook><sheets/></workbook>"));
    }

    private static byte[] zip(Map<String, String> entries) {
        return Bytes.of(out -> {
            var zip = new ZipOutputStream(out);
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.finish();
        });
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] encrypted() throws Exception {
        try (var ole = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(ole)) {
                out.write(workbook(tab -> texts(tab, 0, "学号")));
            }
            return Bytes.of(ole::writeFilesystem);
        }
    }

    /** A true bomb: a sheet that inflates to 400 MB from less than 1 MB, and whose directory lies about it. */
    private static byte[] bomb() {
        var bytes = Bytes.of(out -> {
            var zip = new ZipOutputStream(out);
            for (var part : List.of("_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels")) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(partOf(part));
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry("xl/s.xml"));
            zip.write("<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>学号</t></is></c></row>"
                    .getBytes(StandardCharsets.UTF_8));
            var blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (var megabyte = 0; megabyte < 400; megabyte++) {
                zip.write(blanks);
            }
            zip.closeEntry();
            zip.finish();
        });
        assertThat(bytes.length).isLessThan(1 << 20);
        return lyingAboutSizes(bytes);
    }

    private static byte[] partOf(String name) {
        return switch (name) {
            case "_rels/.rels" ->
                "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                        .getBytes(StandardCharsets.UTF_8);
            case "xl/workbook.xml" ->
                "<workbook xmlns:r=\"x/relationships\"><sheets><sheet name=\"s\" r:id=\"r1\"/></sheets></workbook>"
                        .getBytes(StandardCharsets.UTF_8);
            default ->
                ("<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"/xl/s.xml\"/>"
                                + "<Relationship Id=\"r2\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>")
                        .getBytes(StandardCharsets.UTF_8);
        };
    }

    /** Writes 1,000 into the directory where the sheet's inflated size stands. */
    private static byte[] lyingAboutSizes(byte[] zip) {
        for (var at = zip.length - 22; at > 0; at--) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2 && zip[at + 27] >= 16) {
                zip[at + 24] = (byte) 0xE8;
                zip[at + 25] = 3;
                zip[at + 26] = 0;
                zip[at + 27] = 0;
            }
        }
        return zip;
    }

    /** A harmless sheet beside a part that says what it is. */
    private static byte[] entityBombBeside() {
        return Bytes.of(out -> {
            var zip = new ZipOutputStream(out);
            zip.putNextEntry(new ZipEntry("xl/media/image1.bin"));
            var zeros = new byte[1 << 20];
            for (var megabyte = 0; megabyte < 400; megabyte++) {
                zip.write(zeros);
            }
            zip.closeEntry();
            zip.finish();
        });
    }

    /** Written by hand: POI takes longer to write it than we to read it. Five columns of own texts, the rest shared. */
    private static Path large(int rows, int columns) throws IOException {
        var file = Files.createTempFile("large-", ".bin");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : List.of("_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels")) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(partOf(part));
            }
            var texts = new StringBuilder("<sst>");
            for (var row = 0; row <= rows; row++) {
                for (var column = 0; column < 5; column++) {
                    texts.append("<si><t>")
                            .append(row == 0 ? "列" : "值")
                            .append(row * 5 + column)
                            .append("</t></si>");
                }
            }
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write(texts.append("</sst>").toString().getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/s.xml"));
            zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            for (var row = 0; row <= rows; row++) {
                zip.write(largeRow(row, columns).getBytes(StandardCharsets.UTF_8));
            }
            zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static String largeRow(int row, int columns) {
        var xml = new StringBuilder("<row r=\"").append(row + 1).append("\">");
        for (var column = 0; column < columns; column++) {
            xml.append("<c r=\"").append((char) ('A' + column)).append(row + 1).append('"');
            if (column < 5) {
                xml.append(" t=\"s\"><v>").append(row * 5 + column).append("</v></c>");
            } else if (row == 0 || column < 12) {
                xml.append(" t=\"inlineStr\"><is><t>河南省平顶山市").append(column).append("</t></is></c>");
            } else {
                xml.append("><v>").append(1910000 + row).append("</v></c>");
            }
        }
        return xml.append("</row>").toString();
    }

    private static List<Path> temporaryFiles() {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("sheet-"))
                    .filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
