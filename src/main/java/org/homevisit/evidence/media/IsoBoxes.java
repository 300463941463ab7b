package org.homevisit.evidence.media;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The boxes between two places of an ISO file, one after another; each must lie whole between them. */
class IsoBoxes {

    /** A box's type and where its content lies. */
    record Box(String type, long begin, long end) {

        long length() {
            return end - begin;
        }
    }

    private final MediaBytes bytes;
    private final long end;
    private long position;

    IsoBoxes(MediaBytes bytes, long begin, long end) {
        this.bytes = bytes;
        this.position = begin;
        this.end = end;
    }

    static IsoBoxes of(MediaBytes bytes) {
        return new IsoBoxes(bytes, 0, bytes.size());
    }

    static IsoBoxes in(MediaBytes bytes, Box box) {
        return new IsoBoxes(bytes, box.begin(), box.end());
    }

    /** Null at the end; fewer than eight bytes left over are padding of old QuickTime writers. */
    @Nullable
    Box next() throws IOException {
        if (end - position < 8) {
            return null;
        }
        var length = bytes.u32(position);
        var type = bytes.text(position + 4, 4);
        var head = 8;
        if (length == 1) {
            length = bytes.s64(position + 8);
            head = 16;
        } else if (length == 0) {
            length = end - position;
        }
        if (length < head || length > end - position) {
            throw new BrokenMedia("box " + type + " ends too early");
        }
        var box = new Box(type, position + head, position + length);
        position += length;
        return box;
    }

    /** The first of that type, or null. */
    @Nullable
    Box find(String type) throws IOException {
        for (var box = next(); box != null; box = next()) {
            if (box.type().equals(type)) {
                return box;
            }
        }
        return null;
    }

    /** The box at the end of that path of types, or null. */
    static @Nullable Box find(MediaBytes bytes, Box from, String... path) throws IOException {
        var box = from;
        for (var type : path) {
            box = IsoBoxes.in(bytes, box).find(type);
            if (box == null) {
                return null;
            }
        }
        return box;
    }
}
