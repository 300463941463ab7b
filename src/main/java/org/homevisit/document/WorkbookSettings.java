package org.homevisit.document;

/**
 * What the workbook part says.
 *
 * @param firstSheet id of its relation; empty when there is none
 * @param since1904 days are counted from 1904, as old Macs did
 */
record WorkbookSettings(String firstSheet, boolean since1904) {

    static WorkbookSettings read(PartXml part) {
        var first = "";
        var since1904 = false;
        try (part) {
            while (part.nextElement()) {
                if (part.isStart("workbookPr")) {
                    var value = part.attribute("date1904");
                    since1904 = value.equals("1") || value.equals("true");
                } else if (part.isStart("sheet") && first.isEmpty()) {
                    first = part.attribute("id");
                }
            }
        }
        return new WorkbookSettings(first, since1904);
    }
}
