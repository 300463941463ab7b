package org.homevisit.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Takes the hour of making out of a PDF: dates in its information and metadata, and the id made from the clock. */
final class SteadyPdf {

    private SteadyPdf() {}

    static void fix(PDDocument document, String source) throws IOException {
        var information = document.getDocumentInformation();
        information.setCreationDate(date());
        information.setModificationDate(date());
        document.setDocumentId((long) source.hashCode());
        var metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                    .replaceAll(
                            "(<xmp:(CreateDate|ModifyDate|MetadataDate)>)[^<]*",
                            "$1" + OfficeTime.INSTANT.toString().replace("Z", "+00:00"));
            document.getDocumentCatalog()
                    .setMetadata(
                            new PDMetadata(document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
        }
    }

    private static Calendar date() {
        var date = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        date.setTime(OfficeTime.DATE);
        return date;
    }
}
