package org.homevisit.document;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Runs of text in the two fonts an official document has. */
final class WordText {

    static final String CHINESE = "宋体";
    static final String LATIN = "Times New Roman";
    /** 五号 is 10.5 pt; POI counts whole and half points. */
    static final double SIZE = 10.5;

    private WordText() {}

    static void run(XWPFParagraph paragraph, String text, double size, boolean bold) {
        var run = paragraph.createRun();
        run.setFontFamily(LATIN);
        run.setFontFamily(CHINESE, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(text);
    }

    /** Each line of the text a paragraph of its own. */
    static void fill(XWPFTableCell cell, String text, ParagraphAlignment alignment, boolean bold) {
        var first = true;
        for (var line : FormCell.clean(text).split("\n", -1)) {
            var paragraph = first ? cell.getParagraphs().get(0) : cell.addParagraph();
            paragraph.setAlignment(alignment);
            paragraph.setSpacingBetween(1.15);
            paragraph.setSpacingBefore(30);
            paragraph.setSpacingAfter(30);
            run(paragraph, line, SIZE, bold);
            first = false;
        }
    }
}
