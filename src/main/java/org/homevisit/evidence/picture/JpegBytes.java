package org.homevisit.evidence.picture;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A JPEG's bytes, looked at through a window of 64 KB. */
class JpegBytes implements Closeable {

    private final InputStream source;
    private final byte[] window = new byte[1 << 16];
    private int position;
    private int limit;

    JpegBytes(InputStream source) {
        this.source = source;
    }

    int take() throws IOException {
        if (position == limit) {
            fill();
        }
        return window[position++] & 0xFF;
    }

    byte[] take(int length) throws IOException {
        var bytes = new byte[length];
        for (var done = 0; done < length; ) {
            if (position == limit) {
                fill();
            }
            var count = Math.min(length - done, limit - position);
            System.arraycopy(window, position, bytes, done, count);
            position += count;
            done += count;
        }
        return bytes;
    }

    /** The next compressed data, up to a marker or the end of the window; nothing where a marker stands. */
    byte[] takeScan() throws IOException {
        if (limit - position < 2) {
            fill();
        }
        var end = endOfScan();
        var piece = Arrays.copyOfRange(window, position, end);
        position = end;
        return piece;
    }

    /** Asked after {@link #takeScan}, which leaves at least one byte in front of it where the scan goes on. */
    boolean isAtMarker() {
        return limit - position >= 2 && window[position] == (byte) 0xFF && isMarker(window[position + 1] & 0xFF);
    }

    private int endOfScan() {
        var at = position;
        while (at < limit) {
            if (window[at] != (byte) 0xFF) {
                at++;
            } else if (at + 1 == limit || isMarker(window[at + 1] & 0xFF)) {
                return at;
            } else {
                at += (window[at + 1] & 0xFF) == 0xFF ? 1 : 2;
            }
        }
        return at;
    }

    /** Neither a stuffed zero, nor a restart, nor filling. */
    private static boolean isMarker(int code) {
        return code != 0 && code != 0xFF && (code < 0xD0 || code > 0xD7);
    }

    /** Moves what is left to the front and reads on. */
    private void fill() throws IOException {
        System.arraycopy(window, position, window, 0, limit - position);
        limit -= position;
        position = 0;
        var count = source.read(window, limit, window.length - limit);
        if (count <= 0) {
            throw new BrokenPicture("the JPEG ends too early");
        }
        limit += count;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
