package org.homevisit.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.springframework.stereotype.Component;

/**
 * Writes PDF/A-2 with Noto Sans SC embedded, so that it looks the same in ten years on a machine without Chinese fonts.
 * The stream stays open; the same input gives the same bytes.
 */
@Component
public class PdfWriter {

    public static final String MEDIA_TYPE = "application/pdf";

    private static final String FAMILY = "Noto Sans SC";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final String WITHOUT_BASE = "about:blank";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final PdfFonts fonts = new PdfFonts();

    /** The same model as the workbook's: A4 landscape, heads repeated on each page. */
    public void write(OfficialForm form, OutputStream out) {
        write(new FormHtml(form).xhtml(), out);
    }

    /**
     * A page of XHTML with its own <code>&lt;style&gt;</code> and <code>&lt;title&gt;</code>; nothing is loaded from
     * elsewhere.
     */
    public void write(String xhtml, OutputStream out) {
        var builder = new PdfRendererBuilder()
                .withHtmlContent(xhtml, WITHOUT_BASE)
                .useUriResolver((base, uri) -> null)
                .useFont(fonts.regular(), FAMILY, REGULAR, FontStyle.NORMAL, true)
                .useFont(fonts.bold(), FAMILY, BOLD, FontStyle.NORMAL, true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Home Visit");
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (var document = renderer.getPdfDocument()) {
                SteadyPdf.fix(document, xhtml);
                document.save(OutputStream.nullOutputStream());
                PdfTexts.fix(document, fonts.charactersByRadical());
                document.save(out);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
