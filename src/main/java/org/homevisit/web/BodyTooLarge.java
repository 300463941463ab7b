package org.homevisit.web;

import java.io.IOException;

/** A body without a declared length grew over its limit while it was read. */
final class BodyTooLarge extends IOException {

    BodyTooLarge(long limit) {
        super("body over " + limit + " bytes");
    }
}
