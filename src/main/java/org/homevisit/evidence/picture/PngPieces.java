package org.homevisit.evidence.picture;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** A PNG up to IEND with the chunks that make the picture; texts, times, Exif and strange chunks are left out. */
class PngPieces implements Pieces {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "bKGD", "hIST", "pHYs",
            "sPLT", "acTL", "fcTL", "fdAT", "cICP");
    private static final int BLOCK = 1 << 16;

    private final DataInputStream source;
    private final PictureFacts facts;
    private final CRC32 sum = new CRC32();
    private boolean begun;
    private boolean ended;
    private String type = "";
    private int left = -1;

    PngPieces(InputStream source, PictureFacts facts) {
        this.source = new DataInputStream(source);
        this.facts = facts;
    }

    @Override
    public byte @Nullable [] next() throws IOException {
        if (ended) {
            return null;
        }
        try {
            if (!begun) {
                begun = true;
                return signature();
            }
            return left < 0 ? head() : left > 0 ? data() : end();
        } catch (EOFException early) {
            throw new BrokenPicture("the PNG ends too early");
        }
    }

    private byte[] signature() throws IOException {
        var bytes = take(SIGNATURE.length);
        require(Arrays.equals(bytes, SIGNATURE));
        return bytes;
    }

    private byte[] head() throws IOException {
        var head = take(8);
        left = ByteBuffer.wrap(head).getInt();
        require(left >= 0);
        require(!type.isEmpty() || new String(head, 4, 4, StandardCharsets.ISO_8859_1).equals("IHDR"));
        type = new String(head, 4, 4, StandardCharsets.ISO_8859_1);
        sum.reset();
        sum.update(head, 4, 4);
        if (type.equals("eXIf")) {
            return orientation();
        }
        if (!KEPT.contains(type)) {
            // an unknown chunk whose first letter is large is needed to draw the picture
            require(Character.isLowerCase(type.charAt(0)));
            source.skipNBytes(left + 4L);
            left = -1;
            return new byte[0];
        }
        return head;
    }

    private byte[] data() throws IOException {
        var block = take(Math.min(left, BLOCK));
        if (type.equals("IHDR")) {
            require(left == 13);
            var header = ByteBuffer.wrap(block);
            facts.size(header.getInt(0), header.getInt(4));
            require(facts.width() > 0 && facts.height() > 0);
        }
        left -= block.length;
        sum.update(block);
        return block;
    }

    private byte[] end() throws IOException {
        var written = take(4);
        require(ByteBuffer.wrap(written).getInt() == (int) sum.getValue());
        left = -1;
        ended = type.equals("IEND");
        return written;
    }

    private byte[] orientation() throws IOException {
        require(left <= BLOCK);
        facts.exif(take(left));
        source.skipNBytes(4);
        left = -1;
        if (facts.orientation() == 1) {
            return new byte[0];
        }
        var tiff = Orientation.tiff(facts.orientation());
        sum.update(tiff);
        return ByteBuffer.allocate(tiff.length + 12)
                .putInt(tiff.length)
                .put("eXIf".getBytes(StandardCharsets.US_ASCII))
                .put(tiff)
                .putInt((int) sum.getValue())
                .array();
    }

    private byte[] take(int length) throws IOException {
        var bytes = new byte[length];
        source.readFully(bytes);
        return bytes;
    }

    private static void require(boolean right) throws BrokenPicture {
        if (!right) {
            throw new BrokenPicture("not a whole PNG");
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
