package org.homevisit.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** The bordered parts of a page. Widths are fixed: left to itself, every program reckons others. */
final class WordTables {

    /** Four characters beside each other, seven where a label has the row to itself. */
    private static final int NARROW_LABEL = 1100;

    private static final int WIDE_LABEL = 1660;
    private static final String SHADE = "F2F2F2";
    /** Rows up to this many characters stay whole; longer ones may go over a page. */
    private static final int WHOLE = 300;

    private final XWPFDocument document;

    WordTables(XWPFDocument document) {
        this.document = document;
    }

    void lay(WordBlock block) {
        if (block instanceof WordBlock.Fields fields) {
            fields(fields.pairsPerRow(), fields.fields());
        } else if (block instanceof WordBlock.Table table) {
            list(table.heads(), table.rows());
        } else if (block instanceof WordBlock.Boxes boxes) {
            boxes(boxes.texts());
        }
    }

    private void fields(int pairs, List<Labelled> fields) {
        var label = pairs < 3 ? WIDE_LABEL : NARROW_LABEL;
        var value = WordLayout.TEXT_WIDTH / pairs - label;
        var widths = new ArrayList<Integer>();
        for (var pair = 0; pair < pairs; pair++) {
            widths.add(label);
            widths.add(value);
        }
        var table = table(widths);
        for (var from = 0; from < fields.size(); from += pairs) {
            var row = fields.subList(from, Math.min(from + pairs, fields.size()));
            fieldRow(table, row, widths);
        }
        table.removeRow(0);
    }

    /** The last value of a row that has room left takes it. */
    private static void fieldRow(XWPFTable table, List<Labelled> fields, List<Integer> widths) {
        var row = table.createRow();
        var characters = 0;
        for (var pair = 0; pair < fields.size(); pair++) {
            var field = fields.get(pair);
            label(cell(row, 2 * pair, widths.get(2 * pair)), field.label());
            var last = pair == fields.size() - 1;
            var span = last ? widths.size() - 2 * pair - 1 : 1;
            var value = cell(row, 2 * pair + 1, sum(widths.subList(2 * pair + 1, 2 * pair + 1 + span)));
            if (span > 1) {
                value.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(span));
            }
            WordText.fill(value, field.value(), ParagraphAlignment.LEFT, false);
            characters = Math.max(characters, field.value().length());
        }
        while (row.getTableCells().size() > 2 * fields.size()) {
            row.removeCell(row.getTableCells().size() - 1);
        }
        row.setCantSplitRow(characters <= WHOLE);
    }

    private void list(List<String> heads, List<List<String>> rows) {
        var widths = ListWidths.of(heads, rows);
        var table = table(widths);
        var head = table.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (var column = 0; column < heads.size(); column++) {
            label(cell(head, column, widths.get(column)), heads.get(column));
        }
        for (var texts : rows) {
            var row = table.createRow();
            row.setCantSplitRow(texts.stream().allMatch(text -> text.length() <= WHOLE));
            for (var column = 0; column < heads.size(); column++) {
                var text = texts.get(column);
                var alignment = TextWrap.width(text) <= 10 ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT;
                WordText.fill(cell(row, column, widths.get(column)), text, alignment, false);
            }
        }
    }

    private void boxes(List<String> texts) {
        var widths = Collections.nCopies(texts.size(), WordLayout.TEXT_WIDTH / texts.size());
        var row = table(widths).getRow(0);
        row.setCantSplitRow(true);
        row.setHeight(1500);
        for (var box = 0; box < texts.size(); box++) {
            var cell = cell(row, box, widths.get(box));
            cell.setVerticalAlignment(XWPFVertAlign.TOP);
            WordText.fill(cell, texts.get(box), ParagraphAlignment.LEFT, false);
        }
    }

    private XWPFTable table(List<Integer> widths) {
        var table = document.createTable(1, widths.size());
        table.setWidth(sum(widths));
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        table.setCellMargins(20, 90, 20, 90);
        return table;
    }

    private static XWPFTableCell cell(XWPFTableRow row, int index, int width) {
        var cell = row.getCell(index);
        cell.setWidth(String.valueOf(width));
        cell.setVerticalAlignment(XWPFVertAlign.CENTER);
        return cell;
    }

    private static void label(XWPFTableCell cell, String text) {
        cell.setColor(SHADE);
        WordText.fill(cell, text, ParagraphAlignment.CENTER, true);
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }
}
