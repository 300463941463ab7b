package org.homevisit.evidence.media;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Big-endian numbers anywhere in a file, read through a window of 64 KB. */
class MediaBytes implements Closeable {

    private static final int WINDOW = 1 << 16;

    private final FileChannel channel;
    private final long size;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW);
    private long begin;

    MediaBytes(Path file) throws IOException {
        channel = FileChannel.open(file);
        size = channel.size();
        window.limit(0);
    }

    long size() {
        return size;
    }

    int u8(long position) throws IOException {
        return window.get(at(position, 1)) & 0xFF;
    }

    int u16(long position) throws IOException {
        return window.getShort(at(position, 2)) & 0xFFFF;
    }

    long u32(long position) throws IOException {
        return window.getInt(at(position, 4)) & 0xFFFFFFFFL;
    }

    long s64(long position) throws IOException {
        return window.getLong(at(position, 8));
    }

    int little16(long position) throws IOException {
        return Short.reverseBytes((short) u16(position)) & 0xFFFF;
    }

    long little32(long position) throws IOException {
        return Integer.reverseBytes((int) u32(position)) & 0xFFFFFFFFL;
    }

    String text(long position, int length) throws IOException {
        var index = at(position, length);
        return new String(window.array(), index, length, StandardCharsets.ISO_8859_1);
    }

    private int at(long position, int length) throws IOException {
        if (position < 0 || position > size - length) {
            throw new BrokenMedia("ends too early");
        }
        if (position < begin || position + length > begin + window.limit()) {
            fill(position);
        }
        return (int) (position - begin);
    }

    /** A little before the place asked for, because boxes are searched from their front again. */
    private void fill(long position) throws IOException {
        begin = Math.max(0, position - WINDOW / 4);
        window.clear();
        while (window.hasRemaining()) {
            if (channel.read(window, begin + window.position()) < 0) {
                break;
            }
        }
        window.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
