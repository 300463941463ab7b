package org.homevisit.document;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Which cell styles show a date.
 *
 * @param dates by the style's number
 */
record CellFormats(List<Boolean> dates, boolean since1904) {

    static final CellFormats NONE = new CellFormats(List.of(), false);

    private static final int MOST = 65_000;

    static CellFormats read(PartXml part, boolean since1904) {
        var codes = new HashMap<String, String>();
        var dates = new ArrayList<Boolean>();
        var inCells = false;
        try (part) {
            while (part.nextElement() && dates.size() < MOST) {
                if (part.name().equals("cellXfs")) {
                    inCells = part.isStart("cellXfs");
                } else if (part.isStart("numFmt")) {
                    codes.put(part.attribute("numFmtId"), part.attribute("formatCode"));
                } else if (inCells && part.isStart("xf")) {
                    var id = part.attribute("numFmtId");
                    dates.add(isDate(id, codes.getOrDefault(id, "")));
                }
            }
        }
        return new CellFormats(dates, since1904);
    }

    private static boolean isDate(String id, String code) {
        try {
            var number = Integer.parseInt(id);
            // 27-36 and 50-58 are dates in Chinese workbooks, written without a format code
            return number >= 27 && number <= 36 || number >= 50 && number <= 58 || DateUtil.isADateFormat(number, code);
        } catch (NumberFormatException none) {
            return false;
        }
    }

    String text(String raw, String style) {
        try {
            var index = style.isEmpty() ? 0 : Integer.parseInt(style);
            return index < dates.size() && dates.get(index) ? date(raw) : CellText.number(raw);
        } catch (NumberFormatException wrong) {
            return CellText.number(raw);
        }
    }

    /** ISO: a date, with its time when it has one, or a time alone. */
    private String date(String raw) {
        var number = Double.parseDouble(raw);
        if (!DateUtil.isValidExcelDate(number)) {
            return CellText.number(raw);
        }
        var moment = DateUtil.getLocalDateTime(number, since1904, true);
        var time = moment.toLocalTime();
        if (number < 1) {
            return time.toString();
        }
        var day = moment.toLocalDate().format(DateTimeFormatter.ISO_LOCAL_DATE);
        return time.equals(LocalTime.MIDNIGHT) ? day : day + "T" + time;
    }
}
