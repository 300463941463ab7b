package org.homevisit.evidence.picture;

import java.io.IOException;
import java.io.InputStream;

/** A picture's bytes, as often as they are asked for. */
@FunctionalInterface
public interface PictureSource {
    InputStream open() throws IOException;
}
