package org.homevisit.evidence;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Opens the store at the first byte read: what was skipped before is never fetched. */
class SkippingStream extends InputStream {

    private final MediaStore store;
    private final String sha256;
    private long begin;
    private @Nullable InputStream content;

    SkippingStream(MediaStore store, String sha256) {
        this.store = store;
        this.sha256 = sha256;
    }

    @Override
    public long skip(long count) throws IOException {
        if (content != null) {
            return content.skip(count);
        }
        begin += Math.max(0, count);
        return Math.max(0, count);
    }

    @Override
    public int read() throws IOException {
        return opened().read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        return opened().read(target, offset, length);
    }

    private InputStream opened() throws IOException {
        var opened = content;
        if (opened == null) {
            opened = store.openFrom(sha256, begin);
            content = opened;
        }
        return opened;
    }

    @Override
    public void close() throws IOException {
        if (content != null) {
            content.close();
        }
    }
}
