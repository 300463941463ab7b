package org.homevisit.evidence;

import java.io.IOException;
import java.util.Set;
import org.homevisit.evidence.office.OfficeFile;
import org.homevisit.evidence.office.OldOfficeFile;
import org.homevisit.evidence.office.PdfFile;
import org.homevisit.evidence.picture.PictureDecoder;
import org.springframework.stereotype.Component;

/** Attachments of the notice: office files, PDF, pictures. */
@Component
class NoticeCheck implements FileCheck {

    private static final long LIMIT = 50 * FileRefusal.MEGABYTE;
    private static final Set<FileType> DOCUMENTS = Set.of(FileType.PDF, FileType.ZIP, FileType.OLE);

    private final PictureRule picture;

    NoticeCheck(PictureDecoder decoder) {
        picture = new PictureRule(decoder, EvidenceKind.ATTACHMENT, 40_000);
    }

    @Override
    public long limit(FileType type, String name) {
        if (type == FileType.HEIC) {
            throw FileRefusal.rule(name, "evidence.heic");
        }
        if (type.picture().isEmpty() && !DOCUMENTS.contains(type)) {
            throw FileRefusal.rule(name, "evidence.type.notice");
        }
        return LIMIT;
    }

    @Override
    public FileFacts check(Incoming file) throws IOException {
        var format = file.type().picture();
        return format.isPresent()
                ? picture.check(file, format.get())
                : FileFacts.of(EvidenceKind.ATTACHMENT, documentType(file));
    }

    private static String documentType(Incoming file) throws IOException {
        if (file.type() == FileType.PDF) {
            if (!PdfFile.isWhole(file.path())) {
                throw FileRefusal.rule(file.name(), "evidence.pdf.broken");
            }
            return PdfFile.MEDIA_TYPE;
        }
        var office =
                file.type() == FileType.ZIP ? OfficeFile.mediaType(file.path()) : OldOfficeFile.mediaType(file.path());
        return office.orElseThrow(() -> FileRefusal.rule(file.name(), "evidence.type.notice"));
    }
}
