package org.homevisit.evidence;

import java.io.InputStream;

/** A file on its way in; the content is read once, to the end. */
public record Upload(String name, Content content) {

    /** Where the bytes come from. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws java.io.IOException;
    }
}
