package org.homevisit.evidence.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A JPEG up to its end marker, pixels untouched. Of the application segments only JFIF, ICC profile and Adobe stay; what
 * follows the end marker (further pictures, a phone's film with its place) is left out. The walk itself finds a file cut
 * short, of which the JDK only warns.
 */
class JpegPieces implements Pieces {

    /** A progressive picture has about ten; thousands of empty ones would keep a decoder busy for hours. */
    private static final int MOST_SCANS = 100;

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JFIF = "JFIF\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ICC = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);

    private final JpegBytes bytes;
    private final PictureFacts facts;
    private boolean begun;
    private boolean inScan;
    private boolean ended;
    private int scans;

    JpegPieces(InputStream source, PictureFacts facts) {
        this.bytes = new JpegBytes(source);
        this.facts = facts;
    }

    @Override
    public byte @Nullable [] next() throws IOException {
        if (ended) {
            return null;
        }
        if (!begun) {
            begun = true;
            require(bytes.take() == 0xFF && bytes.take() == 0xD8);
            return new byte[] {(byte) 0xFF, (byte) 0xD8};
        }
        return inScan ? scan() : segment();
    }

    private byte[] segment() throws IOException {
        require(bytes.take() == 0xFF);
        var marker = bytes.take();
        while (marker == 0xFF) {
            marker = bytes.take();
        }
        if (marker == 0xD9) {
            require(scans > 0);
            ended = true;
            return new byte[] {(byte) 0xFF, (byte) 0xD9};
        }
        require(marker >= 0xC0 && (marker < 0xD0 || marker > 0xD8));
        var length = (bytes.take() << 8) | bytes.take();
        require(length >= 2);
        var body = bytes.take(length - 2);
        look(marker, body);
        return kept(marker, body);
    }

    private void look(int marker, byte[] body) throws IOException {
        if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
            require(body.length >= 6);
            var frame = ByteBuffer.wrap(body);
            facts.size(frame.getShort(3) & 0xFFFF, frame.getShort(1) & 0xFFFF);
        } else if (marker == 0xDA) {
            inScan = true;
            require(++scans <= MOST_SCANS);
        } else if (marker == 0xE1 && startsWith(body, EXIF)) {
            facts.exif(body);
        }
    }

    private byte[] kept(int marker, byte[] body) {
        if (marker == 0xE1 && startsWith(body, EXIF) && facts.orientation() != 1) {
            return whole(marker, join(EXIF, Orientation.tiff(facts.orientation())));
        }
        var stays = switch (marker) {
            case 0xE0 -> startsWith(body, JFIF);
            case 0xE2 -> startsWith(body, ICC);
            case 0xEE -> startsWith(body, ADOBE);
            default -> (marker < 0xE0 || marker > 0xEF) && marker != 0xFE;
        };
        return stays ? whole(marker, body) : new byte[0];
    }

    private byte[] scan() throws IOException {
        var piece = bytes.takeScan();
        inScan = !bytes.isAtMarker();
        return piece;
    }

    private static byte[] whole(int marker, byte[] body) {
        return ByteBuffer.allocate(body.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (body.length + 2))
                .put(body)
                .array();
    }

    private static byte[] join(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static boolean startsWith(byte[] body, byte[] beginning) {
        return body.length >= beginning.length
                && Arrays.equals(body, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static void require(boolean right) throws BrokenPicture {
        if (!right) {
            throw new BrokenPicture("not a whole JPEG");
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
