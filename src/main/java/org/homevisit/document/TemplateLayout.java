package org.homevisit.document;

import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lays out a template: the sheet to fill in, the help, and a sheet of the words behind the drop-down lists. */
final class TemplateLayout {

    private static final int LAST_ROW = 100_000;
    private static final double[] HELP_WIDTHS = {14, 6, 44, 30, 24};

    private final SheetTemplate template;
    private final XSSFWorkbook workbook;
    private final XSSFCellStyle head;
    private final XSSFCellStyle must;
    private final XSSFCellStyle text;
    private final XSSFCellStyle help;

    TemplateLayout(SheetTemplate template, XSSFWorkbook workbook) {
        this.template = template;
        this.workbook = workbook;
        this.head = head(IndexedColors.GREY_25_PERCENT);
        this.must = head(IndexedColors.LIGHT_YELLOW);
        this.text = workbook.createCellStyle();
        this.text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        this.help = workbook.createCellStyle();
        this.help.setWrapText(true);
        this.help.setVerticalAlignment(VerticalAlignment.TOP);
    }

    void lay() {
        var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(template.name()));
        var row = sheet.createRow(0);
        row.setHeightInPoints(24);
        for (var index = 0; index < template.columns().size(); index++) {
            var column = template.columns().get(index);
            var cell = row.createCell(index);
            cell.setCellValue(column.title());
            cell.setCellStyle(column.required() ? must : head);
            // Text format: else a student number becomes 1.91E+08 and a leading zero is lost
            sheet.setDefaultColumnStyle(index, text);
            sheet.setColumnWidth(
                    index, width(Math.max(TextWrap.width(column.title()), TextWrap.width(column.example())) + 2));
        }
        sheet.createFreezePane(0, 1);
        help();
        lists(sheet);
    }

    private void help() {
        var sheet = workbook.createSheet(Words.get("document.template.help"));
        var heads = List.of(
                Words.get("document.template.column"),
                Words.get("document.template.required"),
                Words.get("document.template.meaning"),
                Words.get("document.template.allowed"),
                Words.get("document.template.example"));
        line(sheet, heads, head);
        for (var column : template.columns()) {
            var allowed = String.join("、", column.allowed());
            var required = Words.get(column.required() ? "document.template.yes" : "document.template.no");
            line(sheet, List.of(column.title(), required, column.help(), allowed, column.example()), help);
        }
        for (var column = 0; column < HELP_WIDTHS.length; column++) {
            sheet.setColumnWidth(column, width(HELP_WIDTHS[column]));
        }
        sheet.createFreezePane(0, 1);
    }

    private static void line(XSSFSheet sheet, List<String> texts, XSSFCellStyle style) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        var lines = 1;
        for (var column = 0; column < texts.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellValue(texts.get(column));
            cell.setCellStyle(style);
            lines = Math.max(
                    lines,
                    TextWrap.lines(texts.get(column), HELP_WIDTHS[column] - 1).size());
        }
        row.setHeightInPoints(lines * 16 + 6);
    }

    /** A list in the rule itself may hold 255 characters; on a sheet of its own it may hold any number. */
    private void lists(XSSFSheet sheet) {
        XSSFSheet words = null;
        var used = 0;
        for (var index = 0; index < template.columns().size(); index++) {
            var column = template.columns().get(index);
            if (column.allowed().isEmpty()) {
                continue;
            }
            if (words == null) {
                words = workbook.createSheet(Words.get("document.template.words"));
            }
            for (var line = 0; line < column.allowed().size(); line++) {
                var row = words.getRow(line) == null ? words.createRow(line) : words.getRow(line);
                row.createCell(used).setCellValue(column.allowed().get(line));
            }
            choose(sheet, index, words.getSheetName(), used++, column);
        }
    }

    private static void choose(XSSFSheet sheet, int index, String words, int used, TemplateColumn column) {
        var letter = org.apache.poi.ss.util.CellReference.convertNumToColString(used);
        var range = "'" + words + "'!$" + letter + "$1:$" + letter + "$"
                + column.allowed().size();
        var rules = sheet.getDataValidationHelper();
        var rule = rules.createValidation(
                rules.createFormulaListConstraint(range), new CellRangeAddressList(1, LAST_ROW, index, index));
        // The codes are taken as well, and several words where the column allows them: a hint, not a barrier
        rule.setShowErrorBox(false);
        rule.setSuppressDropDownArrow(true);
        sheet.addValidationData(rule);
    }

    private XSSFCellStyle head(IndexedColors colour) {
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setFontName(FormStyles.FONT);
        font.setBold(true);
        style.setFont(font);
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static int width(double characters) {
        return (int) Math.round(Math.min(characters, 60) * 2.1 * 256);
    }
}
