package org.homevisit.evidence.media;

import java.io.IOException;

/** WAV: chunk <code>fmt</code> tells bytes a second, chunk <code>data</code> how many there are. */
class WavMedia {

    private static final long STREAMED = 0xFFFFFFFFL;

    private final MediaBytes bytes;

    WavMedia(MediaBytes bytes) {
        this.bytes = bytes;
    }

    MediaFacts read() throws IOException {
        var bytesPerSecond = 0L;
        for (var position = 12L; position <= bytes.size() - 8; ) {
            var type = bytes.text(position, 4);
            var length = bytes.little32(position + 4);
            if (type.equals("data")) {
                return facts(bytesPerSecond, dataLength(length, bytes.size() - position - 8));
            }
            if (type.equals("fmt ") && bytes.little16(position + 10) > 0) {
                bytesPerSecond = bytes.little32(position + 16);
            }
            position += 8 + length + (length & 1);
        }
        throw new BrokenMedia("no data chunk");
    }

    /** A recorder that could not go back to the header leaves all ones there. */
    private static long dataLength(long told, long there) throws BrokenMedia {
        if (told == STREAMED) {
            return there;
        }
        if (told > there) {
            throw new BrokenMedia("data ends too early");
        }
        return told;
    }

    private static MediaFacts facts(long bytesPerSecond, long length) {
        return new MediaFacts(false, bytesPerSecond > 0, bytesPerSecond > 0 ? (double) length / bytesPerSecond : 0);
    }
}
