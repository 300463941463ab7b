package org.homevisit.evidence.picture;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A picture told in pieces without what must not leave the system. */
interface Pieces extends Closeable {

    /** None longer than about 64 KB; null at the end. */
    byte @Nullable [] next() throws IOException;
}
