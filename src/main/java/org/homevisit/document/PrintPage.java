package org.homevisit.document;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A4 landscape, one page wide, as many pages long as it takes, numbered. */
final class PrintPage {

    private PrintPage() {}

    static void set(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.setHorizontallyCenter(true);
        sheet.setDisplayGridlines(false);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        print.setHeaderMargin(0.3);
        print.setFooterMargin(0.3);
        sheet.setMargin(PageMargin.LEFT, 0.39);
        sheet.setMargin(PageMargin.RIGHT, 0.39);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.getFooter().setCenter(Words.get("document.page", "&P", "&N"));
    }
}
