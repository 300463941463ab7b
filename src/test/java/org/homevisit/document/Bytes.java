package org.homevisit.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What a writer writes. */
final class Bytes {

    private Bytes() {}

    static byte[] of(Content content) {
        var out = new ByteArrayOutputStream();
        try {
            content.writeTo(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }
}
