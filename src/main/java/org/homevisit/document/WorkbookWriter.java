package org.homevisit.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;

/** Writes workbooks (.xlsx). The stream stays open; the same input gives the same bytes. */
@Component
public class WorkbookWriter {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public void write(OfficialForm form, OutputStream out) {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new FormStyles(workbook);
            for (var sheet : form.sheets()) {
                var tab = workbook.createSheet(WorkbookUtil.createSafeSheetName(sheet.name()));
                new FormSheetLayout(sheet, tab, styles).lay();
            }
            write(workbook, form.sheets().get(0).title(), out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public void write(SheetTemplate template, OutputStream out) {
        try (var workbook = new XSSFWorkbook()) {
            new TemplateLayout(template, workbook).lay();
            write(workbook, template.name(), out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(XSSFWorkbook workbook, String title, OutputStream out) throws IOException {
        var properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator("");
        properties.setCreated(Optional.of(OfficeTime.DATE));
        properties.setModified(Optional.of(OfficeTime.DATE));
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        SteadyZip.copy(bytes.toByteArray(), out);
    }
}
