package org.homevisit.evidence;

import java.io.IOException;
import org.homevisit.evidence.media.BrokenMedia;
import org.homevisit.evidence.media.MediaFormat;
import org.homevisit.evidence.picture.PictureDecoder;
import org.springframework.stereotype.Component;

/** Photos, video and audio of a visit (design §6). */
@Component
class ReportCheck implements FileCheck {

    private static final long PHOTO_LIMIT = 20 * FileRefusal.MEGABYTE;
    private static final long MEDIA_LIMIT = 500 * FileRefusal.MEGABYTE;

    private final PictureRule photo;

    ReportCheck(PictureDecoder decoder) {
        photo = new PictureRule(decoder, EvidenceKind.PHOTO, 12_000);
    }

    @Override
    public long limit(FileType type, String name) {
        if (type == FileType.HEIC) {
            throw FileRefusal.rule(name, "evidence.heic");
        }
        if (type.picture().isPresent()) {
            return PHOTO_LIMIT;
        }
        if (type.media().isPresent()) {
            return MEDIA_LIMIT;
        }
        throw FileRefusal.rule(name, "evidence.type.report");
    }

    @Override
    public FileFacts check(Incoming file) throws IOException {
        var picture = file.type().picture();
        return picture.isPresent()
                ? photo.check(file, picture.get())
                : media(file, file.type().media().orElseThrow());
    }

    private static FileFacts media(Incoming file, MediaFormat format) throws IOException {
        try {
            var facts = format.read(file.path());
            if (!facts.plays()) {
                throw FileRefusal.rule(file.name(), "evidence.media.silent");
            }
            return new FileFacts(
                    facts.video() ? EvidenceKind.VIDEO : EvidenceKind.AUDIO,
                    format.mediaType(facts),
                    null,
                    null,
                    Math.max(1, Math.round(facts.seconds() * 1000)) / 1000.0,
                    null);
        } catch (BrokenMedia broken) {
            throw FileRefusal.rule(file.name(), "evidence.media.broken");
        }
    }
}
