package org.homevisit.evidence.picture;

import java.io.IOException;

/** The file ends too early or contradicts its format. */
public class BrokenPicture extends IOException {

    BrokenPicture(String reason) {
        super(reason);
    }
}
