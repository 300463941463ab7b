package org.homevisit.evidence.picture;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The head of a chunk of a RIFF file: its type, and how long its content is without the byte that makes it even. */
record RiffChunk(String type, long size) {

    /** Must lie whole within what is left of the file. */
    static RiffChunk read(DataInputStream reading, long left) throws IOException {
        require(left >= 8);
        var bytes = take(reading, 8);
        var chunk = new RiffChunk(
                new String(bytes, 0, 4, StandardCharsets.ISO_8859_1),
                little(bytes).getInt(4) & 0xFFFFFFFFL);
        require(chunk.padded() <= left - 8);
        return chunk;
    }

    long padded() {
        return size + (size & 1);
    }

    /** The beginning of a buffer with that head. */
    static ByteBuffer head(String type, long size, int capacity) {
        return ByteBuffer.allocate(capacity)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .putInt((int) size);
    }

    static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] take(DataInputStream reading, int length) throws IOException {
        var bytes = new byte[length];
        reading.readFully(bytes);
        return bytes;
    }

    static void require(boolean right) throws BrokenPicture {
        if (!right) {
            throw new BrokenPicture("not a whole WebP");
        }
    }
}
