package org.homevisit.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homevisit.evidence.Samples.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@EvidenceSlice
class NoticeAttachmentTests {

    @Autowired
    AddEvidence add;

    private final Owner campaign = new Owner("campaign", UUID.randomUUID().toString());

    @ParameterizedTest
    @CsvSource({
        "word/document.xml,wordprocessingml.document",
        "xl/workbook.xml,spreadsheetml.sheet",
        "ppt/presentation.xml,presentationml.presentation"
    })
    void officeFileIsKnownByItsParts(String part, String type) throws IOException {
        var file = add.toNotice(campaign, upload("附件", zip("[Content_Types].xml", part)), "centre")
                .file();

        assertThat(file.kind()).isEqualTo(EvidenceKind.ATTACHMENT);
        assertThat(file.mediaType()).endsWith(type);
    }

    @ParameterizedTest
    @CsvSource({"WordDocument,application/msword", "Workbook,application/vnd.ms-excel"})
    void oldOfficeFileIsKnownByItsStreams(String stream, String type) {
        assertThat(add.toNotice(campaign, upload("附件.doc", ole(stream)), "centre")
                        .file()
                        .mediaType())
                .isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.class", "word/vbaProject.bin", "../word/x.xml"})
    void otherArchivesAndMacrosAreRefused(String part) throws IOException {
        var plain = upload("a.docx", zip(part));
        var dressed = upload("a.docx", zip("[Content_Types].xml", "word/document.xml", part));

        assertThatThrownBy(() -> add.toNotice(campaign, plain, "centre")).hasMessageContaining("evidence.type.notice");
        if (!part.equals("evil.class")) {
            assertThatThrownBy(() -> add.toNotice(campaign, dressed, "centre"))
                    .hasMessageContaining("evidence.type.notice");
        }
    }

    @Test
    void halfAnOfficeFileAndBombsAreRefused() throws IOException {
        var half = Samples.half(zip("[Content_Types].xml", "word/document.xml"));

        assertThatThrownBy(() -> add.toNotice(campaign, upload("a.docx", half), "centre"))
                .hasMessageContaining("evidence.type.notice");
        assertThatThrownBy(() -> add.toNotice(campaign, upload("a.xlsx", bomb()), "centre"))
                .hasMessageContaining("evidence.type.notice");
        assertThatThrownBy(() -> add.toNotice(campaign, upload("a.ppt", ole("PowerPoint Document")), "centre"))
                .hasMessageContaining("evidence.type.notice");
    }

    private static byte[] zip(String... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<x/>".repeat(100).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** 1.1 GB in a megabyte. */
    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : new String[] {"[Content_Types].xml", "xl/workbook.xml"}) {
                zip.putNextEntry(new ZipEntry(part));
                var block = new byte[1 << 20];
                for (var count = 0; count < 550; count++) {
                    zip.write(block);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] ole(String stream) {
        var file = new byte[2048];
        System.arraycopy(Samples.ascii("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"), 0, file, 0, 8);
        var name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1024 + 128, name.length);
        file[1024 + 128 + 64] = (byte) (name.length + 2);
        file[1024 + 128 + 66] = 2;
        return file;
    }
}
