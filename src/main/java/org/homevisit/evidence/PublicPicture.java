package org.homevisit.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.springframework.core.io.AbstractResource;

/** A picture as it leaves the system; how long that is tells only a walk through it. */
class PublicPicture extends AbstractResource {

    private final String name;
    private final Supplier<InputStream> content;
    private long length = -1;

    PublicPicture(String name, Supplier<InputStream> content) {
        this.name = name;
        this.content = content;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        try {
            return content.get();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    @Override
    public long contentLength() throws IOException {
        if (length < 0) {
            try (var bytes = getInputStream()) {
                length = bytes.transferTo(OutputStream.nullOutputStream());
            }
        }
        return length;
    }

    @Override
    public String getFilename() {
        return name;
    }

    @Override
    public String getDescription() {
        return "picture " + name;
    }
}
