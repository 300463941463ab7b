package org.homevisit.evidence.picture;

import java.time.OffsetDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a walk through a picture told; filled while it goes. */
class PictureFacts {

    private int width;
    private int height;
    private int orientation = 1;
    private @Nullable OffsetDateTime takenAt;

    /** Where two headers disagree the larger counts: a small one in front must not hide a bomb. */
    void size(int width, int height) {
        this.width = Math.max(this.width, width);
        this.height = Math.max(this.height, height);
    }

    /** Of a TIFF block, with or without the <code>Exif00</code> that some writers put before it. */
    void exif(byte[] block) {
        var tiff = block.length > 6 && block[0] == 'E' && block[1] == 'x'
                ? Arrays.copyOfRange(block, 6, block.length)
                : block;
        var exif = new ExifBlock(tiff);
        orientation = exif.orientation();
        takenAt = exif.takenAt().orElse(null);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int orientation() {
        return orientation;
    }

    @Nullable
    OffsetDateTime takenAt() {
        return takenAt;
    }
}
