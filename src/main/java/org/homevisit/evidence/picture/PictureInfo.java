package org.homevisit.evidence.picture;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What a picture's header and Exif say; width and height as stored, before it is turned. */
public record PictureInfo(
        int width, int height, int orientation, @Nullable OffsetDateTime takenAt) {

    public long pixels() {
        return (long) width * height;
    }

    public int longEdge() {
        return Math.max(width, height);
    }
}
