package org.homevisit.evidence.media;

import java.io.IOException;

/** The container ends too early or contradicts its format. */
public class BrokenMedia extends IOException {

    BrokenMedia(String reason) {
        super(reason);
    }
}
