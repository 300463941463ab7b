package org.homevisit.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;

/** Writes Word documents (.docx). The stream stays open; the same input gives the same bytes. */
@Component
public class WordWriter {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public void write(WordPage page, OutputStream out) {
        try (var document = new XWPFDocument()) {
            new WordLayout(document).lay(page);
            var properties = document.getProperties().getCoreProperties();
            properties.setTitle(FormCell.clean(page.title()));
            properties.setCreator("");
            properties.setCreated(Optional.of(OfficeTime.DATE));
            properties.setModified(Optional.of(OfficeTime.DATE));
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            SteadyZip.copy(bytes.toByteArray(), out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
