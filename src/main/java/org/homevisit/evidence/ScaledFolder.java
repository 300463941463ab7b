package org.homevisit.evidence;

import java.nio.file.Path;

/** A cache of each node: what is missing is made again from the store. */
record ScaledFolder(Path path) {

    Path of(String sha256, int size) {
        return path.resolve(sha256.substring(0, 2)).resolve(sha256 + "-" + size + ".jpg");
    }
}
