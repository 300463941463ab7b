package org.homevisit.evidence.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** How a picture is to be turned (Exif tag 0x0112, 1 to 8), and the smallest Exif block that says so. */
final class Orientation {

    private Orientation() {}

    /** Of a TIFF block; 1 where it tells nothing that can be read. */
    static int of(byte[] tiff) {
        return new ExifBlock(tiff).orientation();
    }

    /** Big-endian TIFF with one directory of one entry. */
    static byte[] tiff(int orientation) {
        return ByteBuffer.allocate(26)
                .put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
