package org.homevisit.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Lays a page out: paragraphs here, bordered parts by {@link WordTables}. */
final class WordLayout {

    private static final int WIDTH = 11906;
    private static final int HEIGHT = 16838;
    private static final int MARGIN = 1247;
    /** Between the margins, in twentieths of a point. */
    static final int TEXT_WIDTH = WIDTH - 2 * MARGIN;

    private static final int TWO_CHARACTERS = 420;

    private final XWPFDocument document;
    private final WordTables tables;

    WordLayout(XWPFDocument document) {
        this.document = document;
        this.tables = new WordTables(document);
    }

    void lay(WordPage page) {
        fonts();
        paper();
        pageNumbers();
        var title = document.createParagraph();
        title.setAlignment(ParagraphAlignment.CENTER);
        title.setSpacingAfter(160);
        WordText.run(title, FormCell.clean(page.title()), 18, true);
        page.blocks().forEach(this::block);
    }

    private void block(WordBlock block) {
        if (block instanceof WordBlock.Line line) {
            line(line.facts());
        } else if (block instanceof WordBlock.Heading heading) {
            heading(heading.text());
        } else if (block instanceof WordBlock.Prose prose) {
            prose(prose.text());
        } else {
            tables.lay(block);
            gap();
        }
    }

    /** Two tables without a paragraph between them would grow together. */
    private void gap() {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBefore(0);
        WordText.run(paragraph, "", 4, false);
        paragraph.getCTP().addNewPPr().addNewRPr().addNewSz().setVal(BigInteger.valueOf(8));
    }

    private void line(List<Labelled> facts) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(80);
        var texts = facts.stream().map(fact -> FormCell.clean(fact.text())).toList();
        var stops = paragraph.getCTP().getPPr().addNewTabs();
        for (var part = 1; part < texts.size(); part++) {
            var stop = stops.addNewTab();
            stop.setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc.LEFT);
            stop.setPos(BigInteger.valueOf((long) TEXT_WIDTH * part / texts.size()));
        }
        for (var part = 0; part < texts.size(); part++) {
            if (part > 0) {
                paragraph.createRun().addTab();
            }
            WordText.run(paragraph, texts.get(part), WordText.SIZE, false);
        }
    }

    private void heading(String text) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingBefore(160);
        paragraph.setSpacingAfter(80);
        paragraph.setKeepNext(true);
        WordText.run(paragraph, FormCell.clean(text), 12, true);
    }

    private void prose(String text) {
        for (var part : FormCell.clean(text).split("\n", -1)) {
            var paragraph = document.createParagraph();
            paragraph.setIndentationFirstLine(TWO_CHARACTERS);
            paragraph.setSpacingAfter(60);
            paragraph.setSpacingBetween(1.4);
            WordText.run(paragraph, part.strip(), WordText.SIZE, false);
        }
    }

    private void fonts() {
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(WordText.LATIN);
        fonts.setHAnsi(WordText.LATIN);
        fonts.setCs(WordText.LATIN);
        fonts.setEastAsia(WordText.CHINESE);
        document.createStyles().setDefaultFonts(fonts);
    }

    private void paper() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        size.setOrient(STPageOrientation.PORTRAIT);
        var margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setTop(BigInteger.valueOf(1134));
        margins.setBottom(BigInteger.valueOf(1134));
        margins.setHeader(BigInteger.valueOf(567));
        margins.setFooter(BigInteger.valueOf(567));
        margins.setGutter(BigInteger.ZERO);
    }

    private void pageNumbers() {
        var paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        // {0} and {1} of the sentence are fields that Word fills in
        for (var part : Words.get("document.page", "\u0000PAGE\u0000", "\u0000NUMPAGES\u0000")
                .split("\u0000")) {
            if (part.equals("PAGE") || part.equals("NUMPAGES")) {
                field(paragraph, part);
            } else {
                WordText.run(paragraph, part, 9, false);
            }
        }
    }

    private static void field(XWPFParagraph paragraph, String name) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(name);
        field.addNewR().addNewT().setStringValue("1");
    }
}
