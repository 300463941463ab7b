package org.homevisit.evidence;

import java.io.IOException;
import java.nio.file.Files;
import org.homevisit.evidence.picture.BrokenPicture;
import org.homevisit.evidence.picture.PictureDecoder;
import org.homevisit.evidence.picture.PictureFormat;
import org.homevisit.evidence.picture.PictureInfo;
import org.homevisit.evidence.picture.PictureSource;

/** A picture is whole, within its limits and can be decoded; the limits come first, so that a bomb is never decoded. */
record PictureRule(PictureDecoder decoder, EvidenceKind kind, int longestEdge) {

    private static final long MOST_PIXELS = 50_000_000;

    FileFacts check(Incoming file, PictureFormat format) throws IOException {
        PictureSource source = () -> Files.newInputStream(file.path());
        try {
            var info = decoder.inspect(format, source);
            requireSize(file.name(), info);
            decoder.require(format, source, info);
            return new FileFacts(kind, format.mediaType(), info.width(), info.height(), null, info.takenAt());
        } catch (BrokenPicture broken) {
            throw FileRefusal.rule(file.name(), "evidence.picture.broken");
        }
    }

    private void requireSize(String name, PictureInfo info) {
        if (info.longEdge() > longestEdge) {
            throw FileRefusal.rule(name, "evidence.picture.edge", info.width(), info.height(), longestEdge);
        }
        if (info.pixels() > MOST_PIXELS) {
            throw FileRefusal.rule(name, "evidence.picture.pixels", info.width(), info.height());
        }
    }
}
