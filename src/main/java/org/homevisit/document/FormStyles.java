package org.homevisit.document;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few looks of a form's cells, each made once per workbook. */
final class FormStyles {

    static final String FONT = "宋体";
    static final int BODY_SIZE = 9;

    private final XSSFWorkbook workbook;
    private final XSSFFont body;
    private final XSSFFont bold;
    private final XSSFFont title;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();

    FormStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // Column widths are counted in digits of the first font. Verdana's are as wide as those of DejaVu Sans, which
        // stands in for any missing font on Linux, so that columns come out alike in Excel, WPS and LibreOffice.
        workbook.getFontAt(0).setFontName("Verdana");
        workbook.getFontAt(0).setFontHeightInPoints((short) 10);
        this.body = font(BODY_SIZE, false);
        this.bold = font(BODY_SIZE, true);
        this.title = font(16, true);
    }

    private XSSFFont font(int size, boolean heavy) {
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) size);
        font.setBold(heavy);
        return font;
    }

    XSSFCellStyle title() {
        return of(new Look(Kind.TITLE, FormColumn.Align.CENTER, Frame.NONE, false));
    }

    XSSFCellStyle plain(boolean quoted) {
        return of(new Look(Kind.BODY, FormColumn.Align.LEFT, Frame.NONE, quoted));
    }

    XSSFCellStyle head() {
        return of(new Look(Kind.HEAD, FormColumn.Align.CENTER, Frame.ALL, false));
    }

    /** A bold label in the first line of a long text. */
    XSSFRichTextString labelled(String label, String text) {
        var rich = new XSSFRichTextString();
        rich.append(label, bold);
        rich.append("\n" + text, body);
        return rich;
    }

    XSSFCellStyle body(FormColumn.Align align, Frame frame, boolean quoted) {
        return of(new Look(Kind.BODY, align, frame, quoted));
    }

    XSSFCellStyle top(Frame frame, boolean quoted) {
        return of(new Look(Kind.TOP, FormColumn.Align.LEFT, frame, quoted));
    }

    enum Kind {
        TITLE,
        HEAD,
        BODY,
        TOP
    }

    /** Which sides have a line; a long text goes over several rows without lines between them. */
    enum Frame {
        NONE(false, false, false),
        ALL(true, true, true),
        FIRST(true, true, false),
        MIDDLE(true, false, false),
        LAST(true, false, true);

        private final boolean sides;
        private final boolean top;
        private final boolean bottom;

        Frame(boolean sides, boolean top, boolean bottom) {
            this.sides = sides;
            this.top = top;
            this.bottom = bottom;
        }

        static Frame of(int part, int parts) {
            if (parts == 1) {
                return ALL;
            }
            return part == 0 ? FIRST : part == parts - 1 ? LAST : MIDDLE;
        }
    }

    private record Look(Kind kind, FormColumn.Align align, Frame frame, boolean quoted) {}

    private XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(Look look) {
        var style = workbook.createCellStyle();
        style.setFont(look.kind == Kind.TITLE ? title : look.kind == Kind.HEAD ? bold : body);
        style.setWrapText(true);
        style.setQuotePrefixed(look.quoted);
        style.setVerticalAlignment(look.kind == Kind.TOP ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
        style.setAlignment(HorizontalAlignment.valueOf(look.align.name()));
        style.setDataFormat(workbook.createDataFormat().getFormat("General"));
        if (look.frame.sides) {
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (look.frame.top) {
            style.setBorderTop(BorderStyle.THIN);
        }
        if (look.frame.bottom) {
            style.setBorderBottom(BorderStyle.THIN);
        }
        return style;
    }
}
