package org.homevisit.evidence.picture;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A WebP without its Exif, XMP and strange chunks. The container tells its length at the front, so it is read twice:
 * once to add up what stays, once to hand it out.
 */
class WebpPieces implements Pieces {

    private static final Set<String> KEPT = Set.of("VP8X", "VP8 ", "VP8L", "ALPH", "ICCP");
    private static final String EXIF = "EXIF";
    private static final int EXIF_FLAG = 0x08;
    private static final int XMP_FLAG = 0x04;
    private static final int BLOCK = 1 << 16;

    private final PictureSource picture;
    private final PictureFacts facts;
    private @Nullable DataInputStream source;
    private long left;
    private long leftOfChunk;

    WebpPieces(PictureSource picture, PictureFacts facts) {
        this.picture = picture;
        this.facts = facts;
    }

    @Override
    public byte @Nullable [] next() throws IOException {
        try {
            var reading = source;
            if (reading == null) {
                return head();
            }
            return leftOfChunk > 0 ? data(reading) : left > 0 ? chunk(reading) : null;
        } catch (EOFException early) {
            throw new BrokenPicture("the WebP ends too early");
        }
    }

    private byte[] head() throws IOException {
        var kept = addUp();
        var reading = new DataInputStream(picture.open());
        source = reading;
        left = begin(reading);
        return RiffChunk.head("RIFF", kept + 4, 12)
                .put("WEBP".getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    /** What the second reading will hand out; takes the facts on the way. */
    private long addUp() throws IOException {
        var kept = 0L;
        try (var reading = new DataInputStream(picture.open())) {
            var rest = begin(reading);
            while (rest > 0) {
                var head = RiffChunk.read(reading, rest);
                var beginning = RiffChunk.take(
                        reading, (int) Math.min(head.padded(), head.type().equals(EXIF) ? BLOCK : 10));
                look(head, beginning);
                reading.skipNBytes(head.padded() - beginning.length);
                rest -= 8 + head.padded();
                kept += KEPT.contains(head.type()) ? 8 + head.padded() : exif(head).length;
            }
        }
        return kept;
    }

    private long begin(DataInputStream reading) throws IOException {
        var head = RiffChunk.take(reading, 12);
        RiffChunk.require(new String(head, 0, 4, StandardCharsets.ISO_8859_1).equals("RIFF")
                && new String(head, 8, 4, StandardCharsets.ISO_8859_1).equals("WEBP"));
        var size = RiffChunk.little(head).getInt(4) & 0xFFFFFFFFL;
        RiffChunk.require(size > 12);
        return size - 4;
    }

    private void look(RiffChunk head, byte[] beginning) throws IOException {
        var bytes = RiffChunk.little(beginning);
        // a moving picture is no photo
        RiffChunk.require(!head.type().equals("ANMF"));
        if (head.type().equals("VP8X")) {
            RiffChunk.require(beginning.length == 10);
            facts.size(1 + (bytes.getInt(4) & 0xFFFFFF), 1 + (bytes.getInt(6) >>> 8));
        } else if (head.type().equals("VP8 ")) {
            RiffChunk.require(beginning.length == 10 && bytes.get(3) == (byte) 0x9D);
            facts.size(bytes.getShort(6) & 0x3FFF, bytes.getShort(8) & 0x3FFF);
        } else if (head.type().equals("VP8L")) {
            RiffChunk.require(beginning.length >= 5 && bytes.get(0) == 0x2F);
            facts.size(1 + (bytes.getInt(1) & 0x3FFF), 1 + (bytes.getInt(1) >>> 14 & 0x3FFF));
        } else if (head.type().equals(EXIF)) {
            facts.exif(beginning);
        }
    }

    private byte[] chunk(DataInputStream reading) throws IOException {
        var head = RiffChunk.read(reading, left);
        left -= 8 + head.padded();
        if (head.type().equals("VP8X")) {
            return RiffChunk.head(head.type(), head.size(), 18)
                    .put(flags(RiffChunk.take(reading, 10)))
                    .array();
        }
        if (KEPT.contains(head.type())) {
            leftOfChunk = head.padded();
            return RiffChunk.head(head.type(), head.size(), 8).array();
        }
        reading.skipNBytes(head.padded());
        return exif(head);
    }

    private byte[] flags(byte[] body) {
        body[0] &= ~(EXIF_FLAG | XMP_FLAG);
        if (facts.orientation() != 1) {
            body[0] |= EXIF_FLAG;
        }
        return body;
    }

    private byte[] exif(RiffChunk head) {
        if (!head.type().equals(EXIF) || facts.orientation() == 1) {
            return new byte[0];
        }
        var tiff = Orientation.tiff(facts.orientation());
        return RiffChunk.head(EXIF, tiff.length, 8 + tiff.length).put(tiff).array();
    }

    private byte[] data(DataInputStream reading) throws IOException {
        var block = RiffChunk.take(reading, (int) Math.min(leftOfChunk, BLOCK));
        leftOfChunk -= block.length;
        return block;
    }

    @Override
    public void close() throws IOException {
        if (source != null) {
            source.close();
        }
    }
}
