package org.homevisit.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Lays one sheet of an official form out on A4 landscape, row by row, and sets every height itself. */
final class FormSheetLayout {

    /** Of the tallest usual Chinese font, Noto Sans CJK; SimSun needs less. */
    private static final double LINE = 13.1;

    private static final double MARGIN = 4;
    private static final int LINES_A_ROW = 24;
    private static final double TITLE_HEIGHT = 34;
    private static final double LEAST_PART = 12;
    private static final double LEAST_BOX_HEIGHT = 76;

    private final FormSheet form;
    private final XSSFSheet sheet;
    private final FormStyles styles;
    private final ColumnLayout columns;
    private final SheetRows rows;

    FormSheetLayout(FormSheet form, XSSFSheet sheet, FormStyles styles) {
        this.form = form;
        this.sheet = sheet;
        this.styles = styles;
        this.columns = ColumnLayout.of(form);
        this.rows = new SheetRows(sheet);
    }

    void lay() {
        PrintPage.set(sheet);
        for (var column = 0; column < columns.columns(); column++) {
            // 1 em = 9 pt = 12 pixels, a digit = 8 pixels
            sheet.setColumnWidth(column, (int) Math.round(columns.width(column) * 12 / 8 * 256));
        }
        across(FormCell.clean(form.title()), styles.title(), TITLE_HEIGHT);
        form.particulars().forEach(this::particulars);
        head();
        var firstRow = rows.next();
        form.rows().forEach(this::body);
        if (rows.next() > firstRow) {
            sheet.addIgnoredErrors(
                    new CellRangeAddress(firstRow, rows.next() - 1, 0, columns.columns() - 1),
                    IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        }
        form.passages().forEach(this::passage);
        if (!form.boxes().isEmpty()) {
            boxes();
        }
    }

    private void particulars(List<Labelled> pairs) {
        var texts = pairs.stream().map(pair -> FormCell.clean(pair.text())).toList();
        parts(texts, styles.plain(false), 0);
    }

    private void head() {
        var titles = form.columns().stream().map(FormColumn::title).toList();
        var lines = 1;
        for (var column = 0; column < titles.size(); column++) {
            lines = Math.max(
                    lines,
                    lines(titles.get(column), new ColumnLayout.Span(column, column))
                            .size());
        }
        var row = rows.add(lines * LINE + 2 * MARGIN);
        for (var column = 0; column < titles.size(); column++) {
            SheetRows.set(row, column, titles.get(column), styles.head());
        }
        sheet.setRepeatingRows(new CellRangeAddress(row.getRowNum(), row.getRowNum(), -1, -1));
        sheet.createFreezePane(0, rows.next());
    }

    /** One row of the table; a text longer than a page can show goes on in further rows below. */
    private void body(List<@Nullable Object> cells) {
        var wrapped = new ArrayList<List<String>>();
        for (var column = 0; column < cells.size(); column++) {
            wrapped.add(lines(FormCell.text(cells.get(column)), new ColumnLayout.Span(column, column)));
        }
        var most = wrapped.stream().mapToInt(List::size).max().orElse(1);
        var parts = (most + LINES_A_ROW - 1) / LINES_A_ROW;
        for (var part = 0; part < parts; part++) {
            var row = rows.add(Math.min(most - part * LINES_A_ROW, LINES_A_ROW) * LINE + MARGIN);
            for (var column = 0; column < cells.size(); column++) {
                var text = parts == 1
                        ? FormCell.text(cells.get(column))
                        : slice(wrapped.get(column), part * LINES_A_ROW, LINES_A_ROW);
                var style = styles.body(
                        form.columns().get(column).align(),
                        FormStyles.Frame.of(part, parts),
                        FormCell.looksLikeFormula(text));
                if (cells.get(column) instanceof Number number && part == 0) {
                    SheetRows.cell(row, column, style).setCellValue(number.doubleValue());
                } else {
                    SheetRows.set(row, column, text, style);
                }
            }
        }
    }

    private void passage(Labelled labelled) {
        var passage = Passage.of(labelled, columns.total() - ColumnLayout.PADDING);
        var parts = passage.parts().size();
        for (var part = 0; part < parts; part++) {
            var shown = passage.parts().get(part);
            var frame = FormStyles.Frame.of(part, parts);
            if (part == 0) {
                var row = rows.add((shown.lines() + 1) * LINE + MARGIN);
                rows.merge(row, whole(), "", styles.top(frame, false));
                row.getCell(0).setCellValue(styles.labelled(passage.label(), shown.text()));
            } else {
                across(
                        shown.text(),
                        styles.top(frame, FormCell.looksLikeFormula(shown.text())),
                        shown.lines() * LINE + 1);
            }
        }
    }

    /** All in one row, because no program breaks a page inside a row: signatures and seal stay together. */
    private void boxes() {
        parts(
                form.boxes().stream().map(FormCell::clean).toList(),
                styles.top(FormStyles.Frame.ALL, false),
                LEAST_BOX_HEIGHT);
    }

    private void parts(List<String> texts, XSSFCellStyle style, double leastHeight) {
        var shares = texts.stream()
                .mapToDouble(text -> Math.max(LEAST_PART, widestLine(text) + 2))
                .toArray();
        var spans = columns.cut(shares);
        var shown = texts.size() <= spans.size() ? texts : joined(texts, spans.size());
        var most = 1;
        for (var part = 0; part < spans.size(); part++) {
            most = Math.max(most, lines(shown.get(part), spans.get(part)).size());
        }
        var row = rows.add(Math.max(leastHeight, most * LINE + MARGIN));
        for (var part = 0; part < spans.size(); part++) {
            rows.merge(row, spans.get(part), shown.get(part), style);
        }
    }

    private static double widestLine(String text) {
        return text.lines().mapToDouble(TextWrap::width).max().orElse(0);
    }

    /** More texts than columns: what has no column of its own stands in the last. */
    private static List<String> joined(List<String> texts, int parts) {
        var kept = new ArrayList<>(texts.subList(0, parts - 1));
        kept.add(String.join("\n", texts.subList(parts - 1, texts.size())));
        return kept;
    }

    private void across(String text, XSSFCellStyle style, double height) {
        rows.merge(rows.add(height), whole(), text, style);
    }

    private ColumnLayout.Span whole() {
        return new ColumnLayout.Span(0, columns.columns() - 1);
    }

    private List<String> lines(String text, ColumnLayout.Span span) {
        return TextWrap.lines(text, columns.widthOf(span) - ColumnLayout.PADDING);
    }

    private static String slice(List<String> lines, int from, int count) {
        return from >= lines.size() ? "" : TextWrap.joined(lines.subList(from, Math.min(from + count, lines.size())));
    }
}
