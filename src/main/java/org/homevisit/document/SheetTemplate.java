package org.homevisit.document;

import java.util.List;

/**
 * A sheet to fill in and upload: heads in row 1 of the first sheet, an explanation of each on the second. Written by
 * {@link WorkbookWriter}, read back by {@link WorkbookReader}.
 */
public record SheetTemplate(String name, List<TemplateColumn> columns) {

    public SheetTemplate {
        columns = List.copyOf(columns);
    }

    public static SheetTemplate of(String name, TemplateColumn... columns) {
        return new SheetTemplate(name, List.of(columns));
    }
}
