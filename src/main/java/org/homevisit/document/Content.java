package org.homevisit.document;

import java.io.IOException;
import java.io.OutputStream;

/** Writes itself to a stream, which it leaves open: <code>out -> workbookWriter.write(form, out)</code>. */
@FunctionalInterface
public interface Content {

    void writeTo(OutputStream out) throws IOException;
}
