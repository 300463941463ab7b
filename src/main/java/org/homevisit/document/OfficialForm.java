package org.homevisit.document;

import java.util.List;

/**
 * An official form as data: written as a workbook by {@link WorkbookWriter} and as a PDF by {@link PdfWriter}, both from
 * the same model, so that they cannot differ. The same form gives the same bytes.
 */
public record OfficialForm(List<FormSheet> sheets) {

    public OfficialForm {
        sheets = List.copyOf(sheets);
    }

    public static OfficialForm of(FormSheet... sheets) {
        return new OfficialForm(List.of(sheets));
    }
}
