package org.homevisit.evidence;

import java.io.IOException;
import org.homevisit.evidence.office.PdfFile;
import org.homevisit.evidence.picture.PictureDecoder;
import org.springframework.stereotype.Component;

/** Screenshots of published posts, long as the post is, or the post as PDF. */
@Component
class SummaryCheck implements FileCheck {

    private static final long LIMIT = 50 * FileRefusal.MEGABYTE;

    private final PictureRule screenshot;

    SummaryCheck(PictureDecoder decoder) {
        screenshot = new PictureRule(decoder, EvidenceKind.SCREENSHOT, 40_000);
    }

    @Override
    public long limit(FileType type, String name) {
        if (type == FileType.HEIC) {
            throw FileRefusal.rule(name, "evidence.heic");
        }
        if (type.picture().isEmpty() && type != FileType.PDF) {
            throw FileRefusal.rule(name, "evidence.type.summary");
        }
        return LIMIT;
    }

    @Override
    public FileFacts check(Incoming file) throws IOException {
        var picture = file.type().picture();
        if (picture.isPresent()) {
            return screenshot.check(file, picture.get());
        }
        if (!PdfFile.isWhole(file.path())) {
            throw FileRefusal.rule(file.name(), "evidence.pdf.broken");
        }
        return FileFacts.of(EvidenceKind.SCREENSHOT, PdfFile.MEDIA_TYPE);
    }
}
