package org.homevisit.document;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Adds rows to a sheet, top to bottom, each with its own height. */
final class SheetRows {

    private final XSSFSheet sheet;
    private int next;

    SheetRows(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    int next() {
        return next;
    }

    XSSFRow add(double height) {
        var row = sheet.createRow(next++);
        row.setHeightInPoints((float) height);
        return row;
    }

    /** One cell over these columns, with its frame around all of them. */
    void merge(XSSFRow row, ColumnLayout.Span span, String text, XSSFCellStyle style) {
        for (var column = span.first(); column <= span.last(); column++) {
            cell(row, column, style);
        }
        set(row, span.first(), text, style);
        if (span.last() > span.first()) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), span.first(), span.last()));
        }
    }

    static XSSFCell cell(XSSFRow row, int column, XSSFCellStyle style) {
        var cell = row.createCell(column, CellType.BLANK);
        cell.setCellStyle(style);
        return cell;
    }

    static void set(XSSFRow row, int column, String text, XSSFCellStyle style) {
        var cell = cell(row, column, style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }
}
