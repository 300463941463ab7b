package org.homevisit.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfWriterTests {

    private static final PdfWriter WRITER = new PdfWriter();

    @ParameterizedTest
    @ValueSource(ints = {12, 400})
    void thePlanAsPdfHoldsEveryCell(int rows) throws IOException {
        var form = SampleForms.plan(rows);

        var bytes = write(form);

        keep("pdf-plan-" + rows + ".pdf", bytes);
        try (var document = Loader.loadPDF(bytes)) {
            var text = text(document, 1, document.getNumberOfPages());
            for (var row : form.sheets().get(0).rows()) {
                row.forEach(
                        cell -> assertThat(text).contains(FormCell.text(cell).replaceAll("\\s", "")));
            }
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var box = document.getPage(page - 1).getMediaBox();
                assertThat(box.getWidth()).isBetween(841f, 843f);
                assertThat(text(document, page, page)).contains("第" + page + "页，共" + document.getNumberOfPages());
            }
            assertThat(text(document, 2, 2)).contains("序号", "家访人员");
            assertThat(text(document, document.getNumberOfPages(), document.getNumberOfPages()))
                    .contains("填表人：王老师", "学院领导（签字）", "（学院盖章）", "学生资助管理中心意见");
        }
    }

    @Test
    void theSameFormIsTheSameBytes() {
        assertThat(write(SampleForms.plan(12))).isEqualTo(write(SampleForms.plan(12)));
    }

    @Test
    void theFontIsInTheFile() throws IOException {
        try (var document = Loader.loadPDF(write(SampleForms.statistics(3)))) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).contains("NotoSansSC");
                }
            }
        }
    }

    @Test
    void aPageOfXhtmlIsWritten() throws IOException {
        var xhtml = "<html lang=\"zh-CN\"><head><title>总结</title><style>body{font-family:'Noto Sans SC'}</style>"
                + "<meta name=\"description\" content=\"总结\"/></head><body><p>家访总结</p>"
                + "<img alt=\"x\" src=\"file:///etc/passwd\"/></body></html>";

        try (var document = Loader.loadPDF(Bytes.of(out -> WRITER.write(xhtml, out)))) {
            assertThat(text(document, 1, 1)).contains("家访总结");
        }
    }

    private static byte[] write(OfficialForm form) {
        return Bytes.of(out -> WRITER.write(form, out));
    }

    private static String text(PDDocument document, int from, int to) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(document).replaceAll("\\s", "");
    }

    private static void keep(String name, byte[] bytes) throws IOException {
        Files.write(Files.createDirectories(Path.of("target", "documents")).resolve(name), bytes);
    }
}
