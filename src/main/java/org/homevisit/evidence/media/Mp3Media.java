package org.homevisit.evidence.media;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** MP3: the frames are added up, so that a variable bit rate tells the truth; tags and a little rubbish are stepped over. */
class Mp3Media {

    private static final int RUBBISH = 1 << 16;

    private final MediaBytes bytes;
    private long promised;

    Mp3Media(MediaBytes bytes) {
        this.bytes = bytes;
    }

    MediaFacts read() throws IOException {
        var begin = afterTags();
        var position = nextPair(begin);
        var seconds = 0.0;
        var framed = 0L;
        var frames = 0L;
        while (position >= 0) {
            var frame = Mp3Frame.at(bytes, position);
            if (frame == null) {
                position = isTag(position) ? -1 : nextPair(position);
                continue;
            }
            if (!isIndex(position, frame)) {
                seconds += frame.seconds();
                frames++;
            }
            framed += frame.bytes();
            position += frame.bytes();
        }
        // the last one may be counted or not
        if (frames < promised - 1) {
            throw new BrokenMedia("fewer frames than its index tells");
        }
        var mostlyFrames = framed * 2 > bytes.size() - begin;
        return new MediaFacts(false, mostlyFrames, mostlyFrames ? seconds : 0);
    }

    /** Several ID3v2 tags may stand one after another; their lengths have seven bits a byte. */
    private long afterTags() throws IOException {
        var position = 0L;
        while (position <= bytes.size() - 10 && bytes.text(position, 3).equals("ID3")) {
            var length = 0L;
            for (var index = 6; index < 10; index++) {
                length = length << 7 | bytes.u8(position + index) & 0x7F;
            }
            var footer = (bytes.u8(position + 5) & 0x10) != 0 ? 10 : 0;
            position += 10 + length + footer;
        }
        return position;
    }

    /** Where two frames of one kind follow each other, or -1. */
    private long nextPair(long from) throws IOException {
        var end = Math.min(from + RUBBISH, bytes.size() - 4);
        for (var position = from; position <= end; position++) {
            var first = Mp3Frame.at(bytes, position);
            if (first != null && isFollowed(first, Mp3Frame.at(bytes, position + first.bytes()))) {
                return position;
            }
        }
        return -1;
    }

    private static boolean isFollowed(Mp3Frame first, @Nullable Mp3Frame second) {
        return second != null && first.isLike(second);
    }

    private boolean isTag(long position) throws IOException {
        return position <= bytes.size() - 8
                && (bytes.text(position, 3).equals("TAG")
                        || bytes.text(position, 8).equals("APETAGEX"));
    }

    /** The silent first frame in which an encoder of variable rate keeps its index. */
    private boolean isIndex(long position, Mp3Frame frame) throws IOException {
        for (var offset : new int[] {13, 21, 36}) {
            if (frame.bytes() > offset + 4 && position + offset + 4 <= bytes.size()) {
                var mark = bytes.text(position + offset, 4);
                if (mark.equals("Xing") || mark.equals("Info")) {
                    promise(position + offset);
                    return true;
                }
            }
        }
        return false;
    }

    /** The first bit of the index' flags says that the number of frames follows. */
    private void promise(long index) throws IOException {
        if ((bytes.u32(index + 4) & 1) != 0) {
            promised = Math.max(promised, bytes.u32(index + 8));
        }
    }
}
