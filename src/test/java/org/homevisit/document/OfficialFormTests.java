package org.homevisit.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialFormTests {

    private final WorkbookWriter writer = new WorkbookWriter();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {12, 400})
    void everyTextIsOnPaperAndThePageIsOneWide(int rows) {
        var form = SampleForms.plan(rows);

        var pdf = Office.toPdf(folder, "plan-" + rows + ".xlsx", write(form));

        var text = Office.text(pdf);
        assertThat(text).doesNotContain("###");
        assertAllCellsIn(text, form);
        var pages = Office.pages(pdf);
        assertThat(pages)
                .allSatisfy(page -> assertThat(page.replaceAll("\\s", "")).contains("序号"));
        assertThat(pages.get(pages.size() - 1).replaceAll("\\s", ""))
                .contains("填表人：王老师", "学院领导（签字）", "（学院盖章）", "学生资助管理中心意见");
    }

    @Test
    void statisticsHaveTheirSheets() {
        var pdf = Office.toPdf(folder, "statistics.xlsx", write(SampleForms.statistics(12)));

        assertThat(Office.text(pdf)).doesNotContain("###").contains("汇总", "差异明细");
        assertThat(Office.pages(pdf)).hasSizeBetween(3, 5);
    }

    @Test
    void theSameFormIsTheSameBytes() {
        assertThat(write(SampleForms.plan(12))).isEqualTo(write(SampleForms.plan(12)));
    }

    @Test
    void printsOnA4Landscape() throws IOException {
        try (var workbook = open(SampleForms.plan(12))) {
            var sheet = workbook.getSheetAt(0);

            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(3);
            assertThat(sheet.getMergedRegion(0).formatAsString()).isEqualTo("A1:X1");
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        try (var workbook = open(SampleForms.plan(12))) {
            var cell = workbook.getSheetAt(0).getRow(9).getCell(23);

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void numbersAreNumbersAndStudentNumbersAreText() throws IOException {
        try (var workbook = open(SampleForms.plan(12))) {
            var row = workbook.getSheetAt(0).getRow(4);

            assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(1);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("191102001");
        }
    }

    @Test
    void aTextLongerThanAPageGoesOnInFurtherRows() {
        var text = "很长的一段话，".repeat(1200);
        var form =
                OfficialForm.of(FormSheet.of("长", "长文本", java.util.List.of(FormColumn.prose("内容"), FormColumn.of("备")))
                        .rows(java.util.List.of(java.util.List.of(text, "x"))));

        var pdf = Office.toPdf(folder, "long.xlsx", write(form));

        assertThat(Office.text(pdf).split("很长的一段话，", -1)).hasSizeGreaterThan(1190);
    }

    private void assertAllCellsIn(String text, OfficialForm form) {
        var sheet = form.sheets().get(0);
        for (var row : sheet.rows()) {
            for (var cell : row) {
                assertThat(text).contains(FormCell.text(cell).replaceAll("\\s+", ""));
            }
        }
        for (var passage : sheet.passages()) {
            for (var line : passage.value().split("\n")) {
                assertThat(text).contains(line.replaceAll("[\\s　]+", ""));
            }
        }
    }

    private byte[] write(OfficialForm form) {
        return Bytes.of(out -> writer.write(form, out));
    }

    private XSSFWorkbook open(OfficialForm form) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(write(form)));
    }
}
